// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The templates of prefix_rules.h, apart so that the header can be read.

namespace kliping::prefix_rules {
namespace detail {

constexpr bool is_vowel(char c) {
  return std::string_view("aiueo").find(c) != std::string_view::npos;
}

constexpr bool is_one_of(char c, std::string_view letters) {
  return letters.find(c) != std::string_view::npos;
}

/// The letter at `index`; NUL behind the end.
inline char letter(std::string_view text, std::size_t index) {
  return index < text.size() ? text[index] : '\0';
}

/// me- and pe-: the nasal that joins them to a root takes the place of its
/// first letter where that is k, p, s or t.
template <typename Found>
void for_each_nasal(const Part& word, Prefix prefix, Prefix long_prefix, Found&& found) {
  const std::string_view text = word.text();
  const char first = letter(text, 2);
  const char second = letter(text, 3);
  const char third = letter(text, 4);
  if (is_one_of(first, "lmnrwy")) found(prefix, word.from(2));
  if (first == 'm') {
    if (is_one_of(second, "bfvp")) found(prefix, word.from(3));
    if (is_vowel(second) || is_one_of(second, "rl")) found(prefix, word.from(3, 'p'));
  }
  if (first == 'n') {
    if (is_one_of(second, "cdjzst")) found(prefix, word.from(3));
    if (is_vowel(second)) found(prefix, word.from(3, 't'));
  }
  if (first == 'n' && second == 'y' && is_vowel(third)) found(prefix, word.from(4, 's'));
  if (first == 'n' && second == 'g') {
    if (is_vowel(third) || is_one_of(third, "ghkq")) found(prefix, word.from(4));
    if (is_vowel(third)) found(prefix, word.from(4, 'k'));
    if (third == 'e') found(long_prefix, word.from(5));
  }
}

/// ber-, ter- and per-: the r is lost before another r, and before a syllable
/// that ends in -er (bekerja, tepercaya).
template <typename Found>
void for_each_r(const Part& word, Prefix prefix, Found&& found) {
  const std::string_view text = word.text();
  if (letter(text, 2) == 'r') {
    if (letter(text, 3) != 'r') found(prefix, word.from(3));
    if (is_vowel(letter(text, 3))) found(prefix, word.from(3, 'r'));
  } else if (text.size() >= 6 && !is_vowel(text[2]) && text.substr(3, 2) == "er") {
    found(prefix, word.from(2));
  }
}

}  // namespace detail

template <typename Found>
void for_each_prefix(const Part& word, Found&& found) {
  const auto if_long_enough = [&](Prefix prefix, const Part& rest) {
    if (rest.text().size() >= 2) found(prefix, rest);
  };
  const std::string_view text = word.text();
  if (text.size() < 4) return;
  switch (text[0]) {
    case 'd':
      if (text[1] == 'i') if_long_enough(Prefix::di, word.from(2));
      break;
    case 'k':
      if (text[1] == 'e') if_long_enough(Prefix::ke, word.from(2));
      if (text[1] == 'u') if_long_enough(Prefix::ku, word.from(2));
      if (text.starts_with("kau")) if_long_enough(Prefix::kau, word.from(3));
      break;
    case 's':
      if (text[1] == 'e') if_long_enough(Prefix::se, word.from(2));
      break;
    case 'b':
      if (text[1] == 'e') detail::for_each_r(word, Prefix::ber, if_long_enough);
      break;
    case 't':
      if (text[1] == 'e') detail::for_each_r(word, Prefix::ter, if_long_enough);
      break;
    case 'm':
      if (text[1] == 'e') detail::for_each_nasal(word, Prefix::me, Prefix::menge, if_long_enough);
      break;
    case 'p':
      if (text[1] != 'e') break;
      detail::for_each_r(word, Prefix::per, if_long_enough);
      detail::for_each_nasal(word, Prefix::pe, Prefix::penge, if_long_enough);
      if (!detail::is_vowel(text[2]) && !detail::is_one_of(text[2], "lmnrwy")) {
        if_long_enough(Prefix::bare_pe, word.from(2));
      }
      break;
    default:
      break;
  }
}

}  // namespace kliping::prefix_rules
