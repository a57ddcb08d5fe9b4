// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kliping/searcher.h"
#include "tests/support/matcher/query_generator.h"
#include "tests/support/matcher/slow_matcher.h"

namespace kliping::test {

/// Asks the searcher and the slow matcher the same. Both must have the same
/// articles.
class Agreement {
 public:
  Agreement(const Searcher& searcher, SlowMatcher& matcher, Date today)
      : searcher_(searcher), matcher_(matcher), today_(today) {}

  /// Every way in which the two differ: in the articles, the total, the count
  /// of a facet, or from page to page. Empty where they agree.
  [[nodiscard]] std::string disagreement(const QueryGenerator::Generated& query,
                                         const std::vector<Selection>& selections);

  /// How many queries had an article.
  [[nodiscard]] std::size_t with_hits() const { return with_hits_; }

 private:
  [[nodiscard]] std::string differing_articles(const Wanted& wanted,
                                               const std::vector<std::size_t>& expected,
                                               const Results& results);
  [[nodiscard]] std::string differing_facets(const std::vector<std::size_t>& found,
                                             const std::vector<Selection>& selections,
                                             const Results& results) const;

  const Searcher& searcher_;
  SlowMatcher& matcher_;
  Date today_;
  std::size_t with_hits_ = 0;
};

}  // namespace kliping::test
