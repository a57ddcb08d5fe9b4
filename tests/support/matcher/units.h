// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>

#include "tests/support/matcher/places.h"
#include "tests/support/matcher/scanned_article.h"

namespace kliping::test {

/// The number of the sentence, or the paragraph, that a word stands in.
using UnitOf = std::size_t ScannedWord::*;

/// The sentences or paragraphs of `text` in which all that is wanted stands:
/// words side by side together, of alternatives one.
[[nodiscard]] std::set<std::size_t> units_with(const Sought& sought, const ScannedText& text,
                                               UnitOf unit);

}  // namespace kliping::test
