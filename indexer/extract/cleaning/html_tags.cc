// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/html_tags.h"

#include <re2/re2.h>

namespace kliping {
namespace {

/// What stands behind the name of a tag, attributes and all.
constexpr std::string_view tag_end =
    R"((?:\s+[a-z][a-z-]*=(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*\s*/?>)";

}  // namespace

std::string without_html_tags(std::string_view text) {
  std::string clean(text);
  if (clean.find('<') == std::string::npos) return clean;
  static const re2::RE2 block(
      "(?i)</?(?:br|p|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|"
      "table|tr)" +
      std::string(tag_end));
  static const re2::RE2 inside("(?i)</?(?:strong|em|b|i|u|span|a|img|sup|sub|small|font|iframe)" +
                               std::string(tag_end));
  re2::RE2::GlobalReplace(&clean, block, "\n");
  re2::RE2::GlobalReplace(&clean, inside, "");
  return clean;
}

}  // namespace kliping
