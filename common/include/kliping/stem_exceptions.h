// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kliping {

/// What a user says the roots of words are, whatever the stemmer's own rules
/// and word lists say. An index remembers those that it was built with, so
/// that whoever updates or searches it need not be told.
///
/// They are written one a line: a word, blanks or tabs, its roots, the
/// likeliest first.
///
///   # Words of our own desk.
///   beruang      beruang uang     # two roots, both alive
///   sayur-mayur  sayur
///   covid-19     covid-19         # one word, not two
///
/// A word, and a root too, is one word of a text or two joined by a hyphen,
/// and is normalised as texts are: `Jum'at` says it of `jumat`.
///
/// A value: copies are independent, and const functions may be called from
/// any thread.
class StemExceptions {
 public:
  using Roots = std::vector<std::string>;

  /// None.
  StemExceptions() = default;

  /// Reads a text as above: UTF-8, with or without a byte order mark, lines
  /// ending in LF or CRLF. `#` begins a comment at the beginning of a line or
  /// behind a blank; empty lines do not count.
  ///
  /// Throws Error (bad_input) that begins with `NAME:LINE:` where a line is
  /// no entry or gives a word other roots than an earlier one.
  [[nodiscard]] static StemExceptions parse(std::string_view text, std::string_view name);

  /// Reads what text() wrote. Throws Error (failure) for anything else.
  [[nodiscard]] static StemExceptions restore(std::string_view text);

  /// The canonical form, the same for every way to write the same exceptions:
  /// `word\troot root\n` for each word, in the order of their bytes. Empty
  /// where there is none.
  [[nodiscard]] std::string text() const;

  /// XXH3-64 of text(), 16 hexadecimal digits; `none` where there is none.
  [[nodiscard]] std::string hash() const;

  /// For people: how many there are and their hash, `2 (hash 0123456789abcdef)`,
  /// or `none`.
  [[nodiscard]] std::string summary() const;

  [[nodiscard]] std::size_t size() const { return roots_.size(); }
  [[nodiscard]] bool empty() const { return roots_.empty(); }

  /// The roots given for exactly this normalised word, or two with a hyphen
  /// between; null where none are. Valid until this object is changed.
  [[nodiscard]] const Roots* find(std::string_view word) const {
    // Most archives have none, and then no word should pay for it.
    return empty() ? nullptr : look_up(word);
  }

  [[nodiscard]] friend bool operator==(const StemExceptions&, const StemExceptions&) = default;

 private:
  /// Lets a word be looked up without making a std::string of it.
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const noexcept {
      return std::hash<std::string_view>()(word);
    }
  };

  [[nodiscard]] const Roots* look_up(std::string_view word) const;

  std::unordered_map<std::string, Roots, Hash, std::equal_to<>> roots_;
};

}  // namespace kliping
