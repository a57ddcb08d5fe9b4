// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/page_charset.h"

#include <algorithm>

#include "common/text/ascii.h"

namespace kliping {
namespace {

/// Browsers look at the first 1,024 bytes; comments of caches push the tag
/// further down on many pages.
constexpr std::size_t searched_bytes = 4096;

/// In small letters; what is not ASCII may come out as anything.
std::string beginning_of(std::string_view text) {
  std::string out(text.substr(0, searched_bytes));
  std::transform(out.begin(), out.end(), out.begin(), ascii::small);
  return out;
}

/// The value behind `key` and an equals sign, with or without quotation
/// marks.
std::string value_behind(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at)) {
    at += key.size();
    std::string_view rest = text.substr(at);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
    if (!rest.starts_with('=')) continue;
    rest.remove_prefix(1);
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\"'"), rest.size()));
    return std::string(rest.substr(0, rest.find_first_of(" \t\r\n\"'/>;?")));
  }
  return {};
}

}  // namespace

std::string charset_stated_in_page(std::string_view page) {
  const std::string start = beginning_of(page);
  std::string_view rest = start;
  if (rest.starts_with("<?xml")) {
    std::string encoding = value_behind(rest.substr(0, rest.find('>')), "encoding");
    if (!encoding.empty()) return encoding;
  }
  for (std::size_t at = rest.find("<meta"); at != std::string_view::npos; at = rest.find("<meta")) {
    rest.remove_prefix(at + 1);
    std::string charset = value_behind(rest.substr(0, rest.find('>')), "charset");
    // A tag that could be read states no such thing truthfully.
    if (charset.starts_with("utf-16")) return "utf-8";
    if (!charset.empty()) return charset;
  }
  return {};
}

std::string charset_of_content_type(std::string_view content_type) {
  return value_behind(beginning_of(content_type), "charset");
}

}  // namespace kliping
