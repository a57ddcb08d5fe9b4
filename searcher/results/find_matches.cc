// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/find_matches.h"

#include <algorithm>

#include "searcher/match/scorer.h"
#include "searcher/results/facet_counter.h"
#include "searcher/results/selection_plan.h"

namespace kliping {
namespace {

/// How many numbers of documents are looked at at once: few enough for what
/// belongs to them to stay near the processor, and for a deadline to leave
/// something found.
constexpr Xapian::docid slice = 1U << 15;

/// Calls `visit(found, range)` with what the plan matches in slice after slice.
template <typename Visit>
void for_each_slice(match::IndexReader& index, const match::Plan& plan, Visit&& visit) {
  match::Evaluator evaluator(index);
  const Xapian::docid last = index.database().get_lastdocid();
  for (Xapian::docid before = 0; before < last;) {
    const match::DocumentRange range{before + 1, before + std::min(slice, last - before)};
    index.deadline().check_now();
    visit(evaluator.evaluate(plan, range), range);
    before = range.last;
  }
  evaluator.keep_places();
}

class Run {
 public:
  Run(match::IndexReader& index, const match::Plan& query, const SearchOptions& options)
      : index_(index), query_(query), options_(options), collector_(options, index) {
    for (const Field field : options.facets) counters_.emplace_back(field, index);
  }

  /// Throws TimeIsUp.
  void run() {
    find_page();
    for (std::size_t i = 0; i < counters_.size(); ++i) {
      const Field field = options_.facets[i];
      if (is_selected(options_.selections, field)) count_but_for(field, counters_[i]);
    }
  }

  [[nodiscard]] Matches matches() const {
    Matches matches;
    matches.total = collector_.total();
    matches.page = collector_.page();
    for (std::size_t i = 0; i < counters_.size(); ++i) {
      matches.facets.push_back(counters_[i].facet(options_.facet_limit, options_.facet_order));
      matches.facets.back().as_if_unchosen = is_selected(options_.selections, options_.facets[i]);
    }
    return matches;
  }

 private:
  void find_page() {
    const match::Plan plan = narrowed(query_, options_.selections, options_.today);
    match::Scorer scorer(index_);
    for_each_slice(index_, plan, [&](const match::Evaluated& found, match::DocumentRange range) {
      std::vector<double> scores;
      if (collector_.needs_scores()) scores = scorer.score(found, range);
      collector_.add(found.documents, scores);
      for (std::size_t i = 0; i < counters_.size(); ++i) {
        if (!is_selected(options_.selections, options_.facets[i])) {
          counters_[i].add(found.documents);
        }
      }
    });
  }

  void count_but_for(Field field, FacetCounter& counter) {
    const match::Plan plan = narrowed(query_, options_.selections, options_.today, field);
    for_each_slice(index_, plan,
                   [&](const match::Evaluated& found, match::DocumentRange /*range*/) {
                     counter.add(found.documents);
                   });
  }

  match::IndexReader& index_;
  const match::Plan& query_;
  const SearchOptions& options_;
  Collector collector_;
  std::vector<FacetCounter> counters_;
};

}  // namespace

Matches find_matches(match::IndexReader& index, const match::Plan& query,
                     const SearchOptions& options) {
  Run run(index, query, options);
  bool exact = true;
  try {
    run.run();
  } catch (const TimeIsUp&) {
    exact = false;
  }
  Matches matches = run.matches();
  matches.exact = exact;
  return matches;
}

}  // namespace kliping
