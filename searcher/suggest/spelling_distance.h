// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kliping {

/// A word as it sounds: what Indonesian has written in several ways is written
/// in one (`tjoemi` and `cumi`, `khianat` and `hianat`, `zaman` and `jaman`).
/// Letters are those of ASCII in small; others are kept.
[[nodiscard]] std::string sound_of(std::string_view word);

/// A word to which others are compared, many of them.
class SpellingTarget {
 public:
  /// A slip of the pen (see edit_distance()) counts two; to write sounds
  /// otherwise counts one, however many.
  static constexpr std::size_t slip = 2;
  static constexpr std::size_t other_sounds = 1;

  explicit SpellingTarget(std::string_view word) : word_(word), sound_(sound_of(word)) {}

  [[nodiscard]] const std::string& word() const { return word_; }

  /// How far `other` is from the word; more than `most` where it is farther
  /// than that. Not const since it reuses memory: one thread at a time.
  [[nodiscard]] std::size_t distance_to(std::string_view other, std::size_t most);

 private:
  std::string word_;
  std::string sound_;
  std::string other_sound_;
};

}  // namespace kliping
