// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input_stream.h"

#include <fmt/format.h>

#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// How much is asked of the source at once: enough that the call costs nothing
/// beside the work on the bytes.
constexpr std::size_t chunk_bytes = 1 << 18;

}  // namespace

std::string larger_than(std::size_t max_bytes) {
  return fmt::format("larger than {} bytes: --max-article-size allows more", max_bytes);
}

bool InputStream::fill(std::size_t bytes) {
  if (fault_) return false;
  if (begin_ > 0) {
    buffer_.replace(0, begin_, "");
    end_ -= begin_;
    begin_ = 0;
  }
  if (buffer_.size() < end_ + bytes) buffer_.resize(end_ + bytes);
  try {
    const std::size_t size = source_.read(std::span(buffer_).subspan(end_));
    end_ += size;
    return size > 0;
  } catch (const Unreadable&) {
    fault_ = std::current_exception();
    return false;
  }
}

std::string_view InputStream::peek(std::size_t bytes) {
  while (end_ - begin_ < bytes && fill(std::max(chunk_bytes, bytes))) {
  }
  if (begin_ == end_ && bytes > 0 && fault_) std::rethrow_exception(fault_);
  return std::string_view(buffer_).substr(begin_, std::min(bytes, end_ - begin_));
}

std::string_view InputStream::available() {
  if (begin_ == end_) {
    begin_ = end_ = 0;
    if (!fill(chunk_bytes) && fault_) std::rethrow_exception(fault_);
  }
  return std::string_view(buffer_).substr(begin_, end_ - begin_);
}

std::size_t InputStream::skip(std::size_t bytes) {
  std::size_t skipped = 0;
  while (skipped < bytes && !at_end()) {
    const std::size_t part = std::min(bytes - skipped, end_ - begin_);
    begin_ += part;
    position_ += part;
    skipped += part;
  }
  return skipped;
}

std::string InputStream::read_all(std::size_t max_bytes) {
  std::string content;
  for (std::string_view part = available(); !part.empty(); part = available()) {
    if (content.size() + part.size() > max_bytes) throw Unreadable(larger_than(max_bytes));
    content += part;
    skip(part.size());
  }
  return content;
}

}  // namespace kliping
