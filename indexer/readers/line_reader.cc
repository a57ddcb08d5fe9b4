// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/line_reader.h"

namespace kliping {

void LineReader::append(std::string_view part) {
  const std::size_t room = max_line_bytes_ - line_.size();
  if (part.size() > room) too_long_ = true;
  line_.append(part.substr(0, room));
}

bool LineReader::next() {
  line_.clear();
  too_long_ = false;
  if (stream_.at_end()) return false;
  ++number_;
  while (!stream_.at_end()) {
    const std::string_view rest = stream_.available();
    const std::size_t end = rest.find('\n');
    append(rest.substr(0, end));
    if (end != std::string_view::npos) {
      stream_.skip(end + 1);
      break;
    }
    stream_.skip(rest.size());
  }
  if (line_.ends_with('\r')) line_.pop_back();
  return true;
}

}  // namespace kliping
