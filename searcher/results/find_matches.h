// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "kliping/results.h"
#include "kliping/searcher.h"
#include "searcher/match/index_reader.h"
#include "searcher/match/plan.h"
#include "searcher/results/collector.h"

namespace kliping {

/// What a search finds, before any article is read.
struct Matches {
  std::size_t total = 0;
  bool exact = true;  ///< false where the deadline came first
  std::vector<MatchedDocument> page;
  std::vector<Facet> facets;
};

/// Finds the page, the total and the facets of a query, narrowed by the
/// selections of `options`. Throws Error as Searcher::search does, and lets
/// Xapian's exceptions out.
[[nodiscard]] Matches find_matches(match::IndexReader& index, const match::Plan& query,
                                   const SearchOptions& options);

}  // namespace kliping
