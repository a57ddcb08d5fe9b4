// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kliping/results.h"
#include "searcher/results/needles.h"

namespace kliping {

/// The one or two stretches of a text, from the first to the last find in
/// each, that show most of what was looked for within `max_bytes`: most by
/// the weights of the needles (one for each, more than 0) that are seen at
/// all, then by the number of finds, then the first in the text. Two, of at
/// most half that length each, only where they show more than one can. In the
/// order of the text; none where nothing fits.
[[nodiscard]] std::vector<TextRange> best_passages(const std::vector<Find>& finds,
                                                   const std::vector<double>& weights,
                                                   std::size_t max_bytes);

}  // namespace kliping
