// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/searcher.h"
#include "searcher/explain/query_terms.h"
#include "searcher/explain/tree_lines.h"
#include "searcher/query/canonical_text.h"
#include "searcher/query/xapian_query.h"
#include "searcher/view/view_pool.h"

namespace kliping {

Explanation Searcher::explain(const Query& query) const {
  return views_->with_view([&](View& view) {
    return Explanation{
        .canonical = syntax::canonical_text(query.tree()),
        .tree = tree_lines(query.tree()),
        .terms = terms_of(query.tree(), view.database, view.analyzer),
        .xapian = to_xapian(query.tree(), view.analyzer).get_description(),
    };
  });
}

}  // namespace kliping
