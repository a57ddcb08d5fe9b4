// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/json_text.h"

#include <fmt/format.h>

#include "common/text/utf8.h"

namespace kliping::app {

Json json_text(std::string_view text) {
  if (!utf8::first_invalid(text)) return std::string(text);
  std::string valid;
  for (std::size_t at = 0; at < text.size();) utf8::append(valid, utf8::next(text, at));
  return valid;
}

Json json_ranges(std::string_view text, const std::vector<TextRange>& ranges) {
  Json list = Json::array();
  std::size_t at = 0;
  std::size_t characters = 0;
  const auto count_to = [&](std::size_t byte) {
    for (; at < byte; ++characters) utf8::next(text, at);
    return characters;
  };
  for (const TextRange& range : ranges) {
    const std::size_t begin = count_to(range.begin);
    list.push_back({begin, count_to(range.end)});
  }
  return list;
}

std::string json_line(const Json& json) {
  const std::string dumped = json.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (utf8::printable(dumped) == dumped) return dumped;
  std::string line;
  for (std::size_t at = 0; at < dumped.size();) {
    const std::size_t begin = at;
    const char32_t character = utf8::next(dumped, at);
    const std::string_view bytes = std::string_view(dumped).substr(begin, at - begin);
    if (utf8::printable(bytes) == bytes) {
      line += bytes;
    } else {
      // Outside strings JSON is ASCII, and all of these are below U+10000.
      line += fmt::format("\\u{:04x}", static_cast<unsigned>(character));
    }
  }
  return line;
}

}  // namespace kliping::app
