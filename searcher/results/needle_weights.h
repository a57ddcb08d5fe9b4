// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/results/needles.h"

namespace kliping {

/// How much it tells a reader to see each of the needles of a text in a
/// snippet: the more, the fewer articles of `database` have it. Always more
/// than 0.
[[nodiscard]] std::vector<double> weights_of(const std::vector<Needle>& needles,
                                             const Xapian::Database& database);

}  // namespace kliping
