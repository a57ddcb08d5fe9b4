// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "kliping/results.h"
#include "searcher/results/needles.h"

namespace kliping {

/// `text` with all its finds marked; finds that overlap become one.
[[nodiscard]] MarkedText mark_all(std::string_view text, const std::vector<Find>& finds);

/// The passage of `body`, or two of them, of at most `max_bytes` and some
/// marks of omission, that shows most of what was found (best_passages; the
/// weights are those of the needles). Where nothing was found (a query of
/// filters), the beginning.
///
/// A passage begins at a sentence where one begins near, else, as it ends,
/// between words. Only a word longer than the passage is cut, never within
/// a character and its accents. Line breaks become spaces; `…` shows what was
/// left out. No bytes give no text.
[[nodiscard]] MarkedText make_snippet(std::string_view body, const std::vector<Find>& finds,
                                      const std::vector<double>& weights, std::size_t max_bytes);

}  // namespace kliping
