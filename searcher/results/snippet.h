// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "kliping/results.h"
#include "searcher/results/needles.h"

namespace kliping {

/// `text` with all its finds marked; finds that overlap become one.
[[nodiscard]] MarkedText mark_all(std::string_view text, const std::vector<Find>& finds);

/// The passage of `body`, of at most `max_bytes` and some marks of omission,
/// that shows most of the needles, and most often; of several, the first.
/// Where nothing was found (a query of filters), the beginning. It begins
/// and ends between words; line breaks become spaces; `…` shows what was
/// left out.
[[nodiscard]] MarkedText make_snippet(std::string_view body, const std::vector<Find>& finds,
                                      std::size_t max_bytes);

}  // namespace kliping
