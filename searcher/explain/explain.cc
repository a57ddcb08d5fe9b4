// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/searcher.h"
#include "searcher/explain/query_terms.h"
#include "searcher/explain/tree_lines.h"
#include "searcher/match/make_plan.h"
#include "searcher/query/canonical_text.h"
#include "searcher/view/view_pool.h"

namespace kliping {

Explanation Searcher::explain(const Query& query) const {
  return views_->with_view([&](View& view) {
    Deadline never{std::nullopt};
    match::IndexReader index(view.database, *view.memory, never);
    return Explanation{
        .canonical = syntax::canonical_text(query.tree()),
        .tree = tree_lines(query.tree()),
        .terms = terms_of(query.tree(), index, view.analyzer),
        .xapian = text_of(match::make_plan(query.tree(), view.analyzer)),
    };
  });
}

}  // namespace kliping
