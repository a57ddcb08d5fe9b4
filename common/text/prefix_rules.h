// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "common/text/tokenise.h"

/// The prefixes of Indonesian and the changes of sound that they cause,
/// undone: from a word to what may stand behind its first prefix.
namespace kliping::prefix_rules {

/// A prefix that stands alone; several before one another are found one by
/// one. `nge` is the long form of me- and pe- before words of one syllable
/// (mengebom); `bare_pe` is pe- where
/// the nasal of pe- is wanting (petinju).
enum class Prefix { ber, ter, per, di, ke, se, ku, kau, me, pe, menge, penge, bare_pe };

/// A part of a word, whose first letter may have been restored. Short enough
/// to be copied.
class Part {
 public:
  explicit Part(std::string_view word);

  [[nodiscard]] std::string_view text() const { return {letters_.data() + begin_, end_ - begin_}; }

  /// The part without its first `count` letters.
  [[nodiscard]] Part from(std::size_t count) const;
  /// The same, with `letter` put before it. Requires count > 0.
  [[nodiscard]] Part from(std::size_t count, char letter) const;
  /// The part without its last `count` letters.
  [[nodiscard]] Part without_last(std::size_t count) const;

 private:
  std::array<char, max_word_bytes> letters_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

/// Calls `found(Prefix, const Part& rest)` for every way to take a prefix off
/// the word. The rest has two letters at least and need not be a word.
template <typename Found>
void for_each_prefix(const Part& word, Found&& found);

}  // namespace kliping::prefix_rules

#include "common/text/prefix_rules_inl.h"
