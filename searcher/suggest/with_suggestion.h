// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "kliping/results.h"
#include "kliping/searcher.h"
#include "searcher/query/canonical_text.h"
#include "searcher/suggest/suggest.h"
#include "searcher/view/view.h"

namespace kliping {

/// What `search(const syntax::Node&)` answers to the query, with a suggestion
/// where `options` ask for one and there is one; or what it answers to the
/// suggestion, where that is wanted and the query matches nothing. Nothing is
/// suggested to a search whose time is up.
template <typename Search>
Results with_suggestion(const syntax::Node& query, const SearchOptions& options, View& view,
                        Search&& search) {
  Results results = search(query);
  if (options.spelling == Spelling::ignore || !results.exact) return results;
  Deadline never{std::nullopt};
  match::IndexReader index(view.database, *view.memory, never);
  const auto suggestion = suggest(query, options, index, view.analyzer);
  if (!suggestion) return results;
  if (options.spelling == Spelling::correct && results.total == 0) {
    results = search(*suggestion);
    results.corrected = true;
  }
  results.suggestion = syntax::canonical_text(*suggestion);
  return results;
}

}  // namespace kliping
