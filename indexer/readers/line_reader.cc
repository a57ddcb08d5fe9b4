// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/line_reader.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "common/archive/system_error.h"

namespace kliping {
namespace {

constexpr std::size_t chunk_bytes = 1 << 18;

}  // namespace

LineReader::LineReader(int descriptor, std::filesystem::path name, std::size_t max_line_bytes)
    : descriptor_(descriptor), name_(std::move(name)), max_line_bytes_(max_line_bytes) {}

bool LineReader::fill() {
  buffer_.resize(chunk_bytes);
  used_ = 0;
  ssize_t size = 0;
  do {
    size = ::read(descriptor_, buffer_.data(), buffer_.size());
  } while (size < 0 && errno == EINTR);
  if (size < 0) throw system_error("read", name_, errno);
  buffer_.resize(static_cast<std::size_t>(size));
  return size > 0;
}

void LineReader::append(std::string_view part) {
  const std::size_t room = max_line_bytes_ - line_.size();
  if (part.size() > room) too_long_ = true;
  line_.append(part.substr(0, room));
}

bool LineReader::next() {
  line_.clear();
  too_long_ = false;
  if (used_ == buffer_.size() && !fill()) return false;
  ++number_;
  do {
    const std::string_view rest = std::string_view(buffer_).substr(used_);
    const std::size_t end = rest.find('\n');
    append(rest.substr(0, end));
    if (end != std::string_view::npos) {
      used_ += end + 1;
      break;
    }
    used_ = buffer_.size();
  } while (fill());
  if (line_.ends_with('\r')) line_.pop_back();
  return true;
}

}  // namespace kliping
