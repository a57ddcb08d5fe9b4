// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kliping {

/// A word of a text: where it stands there, and its normalised form.
struct Token {
  std::size_t begin = 0;    ///< first byte in the text
  std::size_t end = 0;      ///< behind the last byte
  std::string form;         ///< normalised; never empty; at most max_word_bytes
  bool capitals = false;    ///< written in ASCII capitals, two or more, and digits: `AS`, `G20`
  bool hyphenated = false;  ///< only a hyphen stands between it and the token before
};

/// A word longer than this, in bytes of its normalised form, is known by its
/// beginning: such words are debris of scraping, and Xapian's terms have a
/// limit of 245 bytes.
inline constexpr std::size_t max_word_bytes = 64;

/// Splits UTF-8 text into words, by ICU's character properties.
///
/// A word is a run of letters, digits and combining marks. Inside a word,
/// invisible characters and apostrophes of every kind do not count
/// (`Jum'at` is `jumat`), nor full stops between initials (`B.J.` is `bj`);
/// between digits a full stop or a comma belongs to the number (`1.500.000`,
/// `1,5`, `20.30`). Everything else parts words: `anak-anak` is two,
/// `Kompas.com` is two. So does what is known to be glued (glue.h).
/// common/doc/indonesian.md has the reasons.
///
/// The text must outlive the Tokenizer. One thread at a time.
class Tokenizer {
 public:
  /// Forms are cut to `max_bytes`.
  explicit Tokenizer(std::string_view text, std::size_t max_bytes = max_word_bytes)
      : text_(text), max_bytes_(max_bytes) {}

  /// Puts the next word into `token`; false, with `token` unchanged, at the
  /// end of the text. Reusing one Token spares an allocation a word.
  bool next(Token& token);

 private:
  bool skip_to_word();
  bool find_word();
  void scan_word();

  /// Whether the character at byte `at`, of a letter or digit, begins a word
  /// though no blank is before it.
  [[nodiscard]] bool is_glued(std::size_t at) const;

  /// Whether the full stop at byte `stop` stands between two single letters.
  [[nodiscard]] bool joins_initials(std::size_t stop) const;

  std::string_view text_;
  std::size_t max_bytes_;
  std::size_t position_ = 0;  // of the first byte not yet looked at
  std::size_t word_begin_ = 0;
  std::size_t word_end_ = 0;   // behind the last letter or digit of the word
  std::string without_signs_;  // the word without apostrophes and stops, where it has any
  bool has_signs_ = false;
  bool has_foreign_ = false;  // characters that are not ASCII, in the word or right behind it
};

}  // namespace kliping
