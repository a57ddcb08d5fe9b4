// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/match/count.h"
#include "searcher/match/make_plan.h"
#include "searcher/query/canonical_text.h"
#include "searcher/query/join.h"
#include "searcher/results/selection_plan.h"
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

class Examination {
 public:
  Examination(View& view, const SearchOptions& options)
      : analyzer_(view.analyzer), options_(options), index_(view.database, *view.memory, never_) {}

  Absence examine(const syntax::Node& query) {
    Absence absence;
    for (const syntax::Node& part : parts_of(query)) {
      plans_.push_back(match::make_plan(part, analyzer_));
      absence.parts.push_back({syntax::canonical_text(part), count(plans_.back()), 0});
    }
    const auto missing = static_cast<std::size_t>(std::count_if(
        absence.parts.begin(), absence.parts.end(), [](const auto& part) { return !part.alone; }));
    for (std::size_t at = 0; at < plans_.size(); ++at) {
      const std::size_t others_missing = missing - (absence.parts[at].alone == 0 ? 1 : 0);
      if (others_missing == 0) absence.parts[at].without = count_without(at);
    }
    absence.with_any = count(match::make_plan(with_any(query), analyzer_));
    return absence;
  }

 private:
  [[nodiscard]] std::size_t count(const match::Plan& plan) {
    return match::count(index_, narrowed(plan, options_.selections, options_.today));
  }

  /// How many articles match all parts but one. All of no parts is every
  /// article.
  [[nodiscard]] std::size_t count_without(std::size_t one) {
    std::vector<match::Plan> others = plans_;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(one));
    return count(others.empty() ? match::Plan{match::EverythingPlan{}}
                                : match::all_of(std::move(others)));
  }

  Analyzer& analyzer_;
  const SearchOptions& options_;
  Deadline never_{std::nullopt};
  match::IndexReader index_;
  std::vector<match::Plan> plans_;  // of the parts
};

}  // namespace

Absence Searcher::explain_absence(const Query& query, const SearchOptions& options) const {
  return views_->with_view(
      [&](View& view) { return Examination(view, options).examine(query.tree()); });
}

}  // namespace kliping
