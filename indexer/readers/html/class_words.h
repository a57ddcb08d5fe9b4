// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "common/text/ascii.h"
#include "indexer/readers/html/html_tree.h"

namespace kliping {

/// Calls `take` with each class of the element, as written.
template <typename Take>
void for_each_class(const GumboNode& node, Take&& take) {
  std::string_view rest = attribute(node, "class");
  while (true) {
    const std::size_t begin = rest.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos) return;
    rest.remove_prefix(begin);
    const std::size_t end = std::min(rest.find_first_of(" \t\r\n\f"), rest.size());
    take(rest.substr(0, end));
    rest.remove_prefix(end);
  }
}

/// Calls `take` with each word of the element's classes and id, in small
/// letters: `read__shareBox` has `read`, `share` and `box`.
template <typename Take>
void for_each_class_word(const GumboNode& node, Take&& take) {
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) take(std::string_view(word));
    word.clear();
  };
  for (const char* const name : {"class", "id"}) {
    char last = ' ';
    for (const char c : attribute(node, name)) {
      const bool is_part = ascii::is_letter(c) || ascii::is_digit(c);
      if (!is_part || (ascii::is_capital(c) && ascii::is_small(last))) end_word();
      if (is_part) word += ascii::small(c);
      last = c;
    }
    end_word();
  }
}

/// Whether `is_wanted` holds for any of these words.
template <typename Wanted>
bool has_class_word(const GumboNode& node, Wanted&& is_wanted) {
  bool found = false;
  for_each_class_word(node, [&](std::string_view word) { found = found || is_wanted(word); });
  return found;
}

}  // namespace kliping
