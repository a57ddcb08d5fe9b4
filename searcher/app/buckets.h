// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kliping/results.h"

namespace kliping::app {

/// The values of a facet as rows of a histogram. Of dates, more than a dozen
/// empty ones side by side are one row, `1999-01..2011-05`, and so are those
/// that the facet leaves out. Other facets are as they are.
[[nodiscard]] std::vector<FacetValue> fold_empty_buckets(const Facet& facet);

}  // namespace kliping::app
