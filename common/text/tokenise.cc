// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/tokenise.h"

#include <unicode/uchar.h>

#include <array>
#include <utility>

#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/utf8.h"

namespace kliping {
namespace {

enum class CharacterKind : unsigned char { other, letter, digit, apostrophe, invisible };

CharacterKind kind_by_properties(char32_t character) {
  switch (character) {
    case U'\'':
    case U'`':
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

CharacterKind kind_of(char32_t character) {
  static const auto ascii = [] {
    std::array<CharacterKind, 128> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = kind_by_properties(c);
    return table;
  }();
  return character < ascii.size() ? ascii[character] : kind_by_properties(character);
}

bool is_word_character(CharacterKind kind) {
  return kind == CharacterKind::letter || kind == CharacterKind::digit;
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

bool is_hyphen(std::string_view text) {
  return text == "-" || text == "\u2010" || text == "\u2011";
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
  without_apostrophes_.clear();
  has_apostrophe_ = false;
  std::size_t copied = word_begin_;
  CharacterKind previous = CharacterKind::other;
  while (position_ < text_.size()) {
    const std::size_t start = position_;
    const char32_t character = utf8::next(text_, position_);
    const CharacterKind kind = kind_of(character);
    if (is_word_character(kind)) {
      previous = kind;
      word_end_ = position_;
      continue;
    }
    if (kind == CharacterKind::invisible) continue;
    std::size_t ahead = position_;
    const CharacterKind following =
        ahead < text_.size() ? kind_of(utf8::next(text_, ahead)) : CharacterKind::other;
    if (kind == CharacterKind::apostrophe && is_word_character(following)) {
      has_apostrophe_ = true;
      without_apostrophes_.append(text_.substr(copied, start - copied));
      copied = position_;
    } else if (!(joins_digits(character) && previous == CharacterKind::digit &&
                 following == CharacterKind::digit)) {
      position_ = start;
      break;
    }
  }
  if (has_apostrophe_) without_apostrophes_.append(text_.substr(copied, word_end_ - copied));
}

bool Tokenizer::find_word() {
  if (!skip_to_word()) return false;
  scan_word();
  return true;
}

bool Tokenizer::next(Token& token) {
  const std::size_t previous_end = word_end_;
  do {
    if (!find_word()) return false;
    const std::string_view word = has_apostrophe_
                                      ? std::string_view(without_apostrophes_)
                                      : text_.substr(word_begin_, word_end_ - word_begin_);
    normalise(word, token.form);
    if (!ascii::is_ascii(word)) drop_signs(token.form);
    // A lone combining mark leaves nothing behind.
  } while (token.form.empty());
  token.form.resize(utf8::truncate(token.form, max_bytes_).size());
  token.begin = word_begin_;
  token.end = word_end_;
  token.hyphenated =
      previous_end > 0 && is_hyphen(text_.substr(previous_end, word_begin_ - previous_end));
  return true;
}

}  // namespace kliping
