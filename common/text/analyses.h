// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/prefix_rules.h"

namespace kliping {

/// One way to take an Indonesian word apart: prefixes, a root that the
/// lexicon knows, a suffix, and the particles and pronouns behind it.
struct Analysis {
  std::string_view root;  ///< points into the lexicon
  std::array<prefix_rules::Prefix, 3> prefixes{};
  std::size_t prefix_count = 0;
  std::string_view suffix;    ///< `an`, `kan`, `i`, or empty
  std::string_view pronoun;   ///< `nya`, `ku`, `mu`, or empty
  std::string_view particle;  ///< `lah`, `kah`, `tah`, `pun`, or empty
  bool negated = false;       ///< `tidak` stands behind ke-: ketidakadilan
  bool licensed = false;      ///< the lexicon allows the root these affixes
  int morphemes = 0;          ///< affixes, a circumfix as one; not the root
  int productivity = 0;       ///< how many affixes the root allows in all
};

/// Whether `a` is likelier than `b`: licensed before unlicensed, then fewer
/// morphemes (of two alike the one without -ku and -mu, which news hardly
/// use), then the root that allows more affixes, being the more alive, then
/// the longer root, then by the alphabet.
[[nodiscard]] bool likelier(const Analysis& a, const Analysis& b);

/// Every analysis of a normalised word that is worth considering, the likeliest
/// first; none for a word that the lexicon gives no root of. Pure.
///
/// Unlicensed analyses are considered only where chance is small: not with
/// -i alone (bekasi), nor with roots of fewer than four letters.
[[nodiscard]] std::vector<Analysis> analyses_of(std::string_view word);

/// The same in no order, into `analyses`, whose old content is replaced: for
/// who wants the likeliest alone, and fast.
void find_analyses(std::string_view word, std::vector<Analysis>& analyses);

/// The analysis in words: `me- + sinar + -i (licensed)`.
[[nodiscard]] std::string describe(const Analysis& analysis);

}  // namespace kliping
