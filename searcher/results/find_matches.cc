// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/find_matches.h"

#include <deque>

#include "searcher/query/filter_query.h"
#include "searcher/query/ranking.h"
#include "searcher/results/facet_counter.h"
#include "searcher/results/match_watch.h"
#include "searcher/results/selection_query.h"

namespace kliping {
namespace {

/// Runs the queries of one search, each over all of its matches.
class Run {
 public:
  Run(const View& view, Deadline& deadline) : view_(view), deadline_(deadline) {}

  /// Which archive the match that a spy sees is of.
  [[nodiscard]] const MatchProgress& progress() const { return progress_; }

  /// Shows every match to each of the spies. Throws TimeIsUp.
  void show(const Xapian::Query& query, const std::vector<Xapian::MatchSpy*>& spies) {
    deadline_.check();
    progress_ = {};
    MatchWatch watch(view_.uuids, deadline_, progress_);
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(watched(query, watch));
    enquire.set_weighting_scheme(Xapian::BM25Weight(ranking::k1, 0, 1, ranking::b, 0));
    for (Xapian::MatchSpy* const spy : spies) enquire.add_matchspy(spy);
    // The spies keep what is wanted; to look at every match is what makes the
    // counts exact.
    static_cast<void>(enquire.get_mset(0, 0, view_.database.get_doccount()));
  }

 private:
  [[nodiscard]] Xapian::Query watched(const Xapian::Query& query, MatchWatch& watch) const {
    const bool needed = deadline_.exists() || view_.generations.size() > 1;
    if (!needed) return query;
    return Xapian::Query(Xapian::Query::OP_AND, weightless(Xapian::Query(&watch)), query);
  }

  const View& view_;
  Deadline& deadline_;
  MatchProgress progress_;
};

/// In a list that moves none: Xapian's spies stay where they are made.
std::deque<FacetCounter> counters_of(const SearchOptions& options) {
  std::deque<FacetCounter> counters;
  for (const Field field : options.facets) counters.emplace_back(field);
  return counters;
}

}  // namespace

Matches find_matches(const View& view, const Xapian::Query& query, const SearchOptions& options,
                     Deadline& deadline) {
  Run run(view, deadline);
  Collector collector(options, view, run.progress());
  std::deque<FacetCounter> counters = counters_of(options);
  std::vector<Xapian::MatchSpy*> spies{&collector};
  for (std::size_t i = 0; i < counters.size(); ++i) {
    if (!is_selected(options.selections, options.facets[i])) spies.push_back(&counters[i]);
  }
  const auto narrowed_but = [&](std::optional<Field> field) {
    return narrowed(query, options.selections, options.today, field);
  };

  Matches matches;
  try {
    run.show(narrowed_but(std::nullopt), spies);
    for (std::size_t i = 0; i < counters.size(); ++i) {
      const Field field = options.facets[i];
      if (is_selected(options.selections, field)) run.show(narrowed_but(field), {&counters[i]});
    }
  } catch (const TimeIsUp&) {
    matches.exact = false;
  }
  matches.total = collector.total();
  matches.page = collector.page();
  for (const FacetCounter& counter : counters) {
    matches.facets.push_back(counter.facet(options.facet_limit, options.facet_order));
    Facet& facet = matches.facets.back();
    facet.as_if_unchosen = is_selected(options.selections, facet.field);
  }
  return matches;
}

}  // namespace kliping
