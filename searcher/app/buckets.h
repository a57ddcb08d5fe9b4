// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kliping/results.h"

namespace kliping::app {

/// The values of a facet as rows of a histogram: for year, month and day
/// with the empty ones between the first and the last, for other facets as
/// they are. More than a dozen empty ones side by side are one row,
/// `1999-01..2011-05`.
[[nodiscard]] std::vector<FacetValue> with_empty_buckets(const Facet& facet);

}  // namespace kliping::app
