// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// How many words of a text speak for which language.
struct WordCounts {
  int common = 0;      ///< function words that Indonesian shares with Malay alone
  int indonesian = 0;  ///< words that Malay does not have, or writes otherwise
  int malay = 0;       ///< words that Indonesian does not have, or writes otherwise

  /// Whether the text is Indonesian beyond doubt. Neighbours such as Javanese
  /// borrow Indonesian words, but have function words of their own.
  [[nodiscard]] bool is_surely_indonesian() const;
};

/// Counts words of `text` until it is surely Indonesian, or to its end. Pure.
[[nodiscard]] WordCounts count_words(std::string_view text);

}  // namespace kliping
