// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/query/article_count.h"
#include "searcher/query/canonical_text.h"
#include "searcher/query/join.h"
#include "searcher/query/xapian_query.h"
#include "searcher/results/selection_query.h"
#include "searcher/view/view_pool.h"

namespace kliping {
namespace {

using Nodes = std::vector<syntax::Node>;

/// What must all match: the parts of an And without those that are only
/// welcome, or the whole query.
Nodes parts_of(const syntax::Node& query) {
  const auto* const all = std::get_if<syntax::And>(&query.content);
  if (all == nullptr) return {query};
  Nodes parts;
  for (const syntax::Node& node : all->children) {
    if (!std::holds_alternative<syntax::Maybe>(node.content)) parts.push_back(node);
  }
  return parts;
}

/// The query as Match::any would have it, but that this cannot know where AND
/// was written.
syntax::Node with_any(const syntax::Node& node) {
  const auto change_all = [](const Nodes& nodes) {
    Nodes changed;
    for (const syntax::Node& child : nodes) changed.push_back(with_any(child));
    return changed;
  };
  if (const auto* const all = std::get_if<syntax::And>(&node.content)) {
    return syntax::join_operands(change_all(all->children), Match::any);
  }
  if (const auto* const any = std::get_if<syntax::Or>(&node.content)) {
    return syntax::Node{syntax::Or{change_all(any->children)}};
  }
  return node;
}

Absence absence_in(View& view, const syntax::Node& query, const SearchOptions& options) {
  const auto count = [&](const syntax::Node& node) {
    return count_articles(
        view.database, narrowed(to_xapian(node, view.analyzer), options.selections, options.today));
  };
  const Nodes parts = parts_of(query);
  Absence absence;
  for (std::size_t at = 0; at < parts.size(); ++at) {
    Nodes others = parts;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
    // All of no parts is every article.
    absence.parts.push_back({syntax::canonical_text(parts[at]), count(parts[at]),
                             count(syntax::Node{syntax::And{std::move(others)}})});
  }
  absence.with_any = count(with_any(query));
  return absence;
}

}  // namespace

Absence Searcher::explain_absence(const Query& query, const SearchOptions& options) const {
  return views_->with_view([&](View& view) { return absence_in(view, query.tree(), options); });
}

}  // namespace kliping
