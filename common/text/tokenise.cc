// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/tokenise.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/ascii.h"
#include "common/text/glue.h"
#include "common/text/normalise.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

enum class CharacterKind : unsigned char { other, letter, digit, apostrophe, invisible };

/// Of a character that is not of ASCII.
CharacterKind kind_by_properties(char32_t character) {
  switch (character) {
    case U'\u00B4':  // acute accent
    case U'\u02B9':  // modifier prime
    case U'\u02BB':  // ʻokina
    case U'\u02BC':  // modifier apostrophe
    case U'\u2018':
    case U'\u2019':
    case U'\u201B':
    case U'\u2032':  // prime
    case U'\uFF07':  // full-width apostrophe
      return CharacterKind::apostrophe;
    default:
      break;
  }
  const auto code_point = static_cast<UChar32>(character);
  if (u_hasBinaryProperty(code_point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
    return CharacterKind::invisible;
  }
  const uint32_t mask = U_GET_GC_MASK(code_point);
  if ((mask & U_GC_N_MASK) != 0) return CharacterKind::digit;
  return (mask & (U_GC_L_MASK | U_GC_M_MASK)) != 0 ? CharacterKind::letter : CharacterKind::other;
}

constexpr auto kinds_of_ascii = [] {
  std::array<CharacterKind, 128> kinds{};
  for (std::size_t at = 0; at < kinds.size(); ++at) {
    const char c = static_cast<char>(at);
    if (ascii::is_letter(c)) kinds[at] = CharacterKind::letter;
    if (ascii::is_digit(c)) kinds[at] = CharacterKind::digit;
    if (c == '\'' || c == '`') kinds[at] = CharacterKind::apostrophe;
  }
  return kinds;
}();

CharacterKind kind_of(char32_t character) {
  return character < kinds_of_ascii.size() ? kinds_of_ascii[character]
                                           : kind_by_properties(character);
}

bool is_word_character(CharacterKind kind) {
  return kind == CharacterKind::letter || kind == CharacterKind::digit;
}

/// The kind of the character at byte `at`, which may be the end of `text`.
CharacterKind kind_at(std::string_view text, std::size_t at) {
  return at < text.size() ? kind_of(utf8::next(text, at)) : CharacterKind::other;
}

bool joins_digits(char32_t character) { return character == U'.' || character == U','; }

/// Takes out what NFKC puts between the letters of some characters: it makes
/// four words with spaces of the one sign \uFDFA, and 1/2 of a half.
void drop_signs(std::string& form) {
  std::string kept;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t character = utf8::next(form, at);
    if (is_word_character(kind_of(character)) || joins_digits(character)) {
      utf8::append(kept, character);
    }
  }
  form = std::move(kept);
}

bool is_in_capitals(std::string_view word) {
  const auto is_small = [](char c) { return !ascii::is_capital(c) && !ascii::is_digit(c); };
  return word.size() > 1 && ascii::is_capital(word.front()) &&
         std::none_of(word.begin(), word.end(), is_small);
}

bool is_hyphen(std::string_view text) {
  if (text.size() == 1) return text.front() == '-';
  return text == "\u2010" || text == "\u2011";
}

/// Where the run of small letters that begins at `at`, which may be empty, ends.
std::size_t end_of_small_letters(std::string_view text, std::size_t at) {
  while (at < text.size() && ascii::is_small(text[at])) ++at;
  return at;
}

}  // namespace

bool Tokenizer::skip_to_word() {
  while (position_ < text_.size()) {
    const std::size_t start = position_;
    if (is_word_character(kind_of(utf8::next(text_, position_)))) {
      position_ = word_begin_ = start;
      return true;
    }
  }
  return false;
}

// Walks to the end of the word. What may stand inside a word but not end it
// (an apostrophe, a decimal comma) counts only once a letter or digit follows.
void Tokenizer::scan_word() {
  without_signs_.clear();
  has_signs_ = false;
  has_foreign_ = false;
  std::size_t copied = word_begin_;
  CharacterKind previous = CharacterKind::other;
  while (position_ < text_.size()) {
    const std::size_t start = position_;
    // Most of a text; none of it is glued to what stands before it.
    position_ = end_of_small_letters(text_, position_);
    if (position_ > start) {
      previous = CharacterKind::letter;
      word_end_ = position_;
      continue;
    }
    const char32_t character = utf8::next(text_, position_);
    const CharacterKind kind = kind_of(character);
    has_foreign_ = has_foreign_ || character >= 0x80;
    if (is_word_character(kind)) {
      if (previous == CharacterKind::letter && is_glued(start)) {
        position_ = start;
        break;
      }
      previous = kind;
      word_end_ = position_;
      continue;
    }
    if (kind == CharacterKind::invisible) continue;
    const CharacterKind following = kind_at(text_, position_);
    const bool is_sign = (kind == CharacterKind::apostrophe && is_word_character(following)) ||
                         (character == U'.' && joins_initials(start));
    if (is_sign) {
      has_signs_ = true;
      without_signs_.append(text_.substr(copied, start - copied));
      copied = position_;
    } else if (!(joins_digits(character) && previous == CharacterKind::digit &&
                 following == CharacterKind::digit)) {
      position_ = start;
      break;
    }
  }
  if (has_signs_) without_signs_.append(text_.substr(copied, word_end_ - copied));
}

bool Tokenizer::is_glued(std::size_t at) const {
  const char next = text_[at];
  const bool may_be =
      ascii::is_digit(next) || (ascii::is_capital(next) && ascii::is_small(text_[at - 1]));
  return may_be && parts_from(text_.substr(word_begin_, at - word_begin_), text_.substr(at));
}

bool Tokenizer::joins_initials(std::size_t stop) const {
  const bool behind_initial =
      ascii::is_letter(text_[stop - 1]) && (stop - 1 == word_begin_ || text_[stop - 2] == '.');
  return behind_initial && stop + 1 < text_.size() && ascii::is_letter(text_[stop + 1]) &&
         !is_word_character(kind_at(text_, stop + 2));
}

bool Tokenizer::find_word() {
  if (!skip_to_word()) return false;
  scan_word();
  return true;
}

bool Tokenizer::next(Token& token) {
  const std::size_t previous_end = word_end_;
  std::string_view word;
  do {
    if (!find_word()) return false;
    word = has_signs_ ? std::string_view(without_signs_)
                      : text_.substr(word_begin_, word_end_ - word_begin_);
    normalise(word, token.form);
    if (has_foreign_) drop_signs(token.form);
    // A lone combining mark leaves nothing behind.
  } while (token.form.empty());
  if (token.form.size() > max_bytes_) {
    token.form.resize(utf8::truncate(token.form, max_bytes_).size());
  }
  token.begin = word_begin_;
  token.end = word_end_;
  token.capitals = is_in_capitals(word);
  token.hyphenated =
      previous_end > 0 && is_hyphen(text_.substr(previous_end, word_begin_ - previous_end));
  return true;
}

}  // namespace kliping
