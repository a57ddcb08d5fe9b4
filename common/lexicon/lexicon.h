// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "common/lexicon/affixes.h"

/// The roots of Indonesian: hunspell-id's, with the affixes that each allows,
/// and the project's own additions and exceptions (words.txt). Compiled in;
/// all functions are pure and safe to call from any thread.
namespace kliping::lexicon {

/// A word of the lexicon; both point into it.
struct Root {
  std::string_view word;
  const affixes::Licence* licence;  ///< the affixes that it allows; never null
};

/// The root `word`; nothing where it is none.
[[nodiscard]] std::optional<Root> find_root(std::string_view word);

/// The roots that words.txt gives for `word`, a blank between; empty where it
/// gives none.
[[nodiscard]] std::string_view find_exception(std::string_view word);

/// 16 hexadecimal digits that change with any of it.
[[nodiscard]] std::string hash();

}  // namespace kliping::lexicon
