// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/scorer.h"

#include <gtest/gtest.h>

#include <map>

#include "searcher/query/ranking.h"
#include "tests/unit/match/random_index.h"

namespace kliping::match {
namespace {

using Scores = std::map<Xapian::docid, float>;
using Xapian::Query;

Plan term(const char* name) { return {TermPlan{name}}; }

/// What Xapian's own matcher says.
Scores scores_by_xapian(const Xapian::Database& database, const Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BM25Weight(ranking::k1, 0, 1, ranking::b, 0));
  Scores scores;
  const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
  for (auto hit = found.begin(); hit != found.end(); ++hit) {
    scores[*hit] = static_cast<float>(hit.get_weight());
  }
  return scores;
}

/// What the plan says, evaluated in slices of so many documents.
Scores scores_by_plan(RandomIndex& index, const Plan& plan, Xapian::docid slice) {
  IndexReader reader = index.reader();
  Evaluator evaluator(reader);
  Scorer scorer(reader);
  Scores scores;
  const Xapian::docid last = index.database().get_lastdocid();
  for (Xapian::docid first = 1; first <= last; first += slice) {
    const DocumentRange range{first, std::min(last, first + slice - 1)};
    const Evaluated found = evaluator.evaluate(plan, range);
    const std::vector<double> in_order = scorer.score(found, range);
    for (std::size_t i = 0; i < in_order.size(); ++i) {
      scores[found.documents[i]] = static_cast<float>(in_order[i]);
    }
  }
  return scores;
}

/// Some hundred documents, of which both ways must say the same.
class Scoring : public ::testing::Test {
 protected:
  void expect_as_xapian(const Plan& plan, const Query& query) {
    const Scores expected = scores_by_xapian(index_.database(), query);
    EXPECT_FALSE(expected.empty());
    // Few documents are asked for one by one, many in a column; so twice.
    for (const Xapian::docid slice : {1000U, 64U, 64U, 1000U}) {
      const Scores scores = scores_by_plan(index_, plan, slice);
      ASSERT_EQ(scores.size(), expected.size()) << text_of(plan);
      for (const auto& [document, score] : expected) {
        ASSERT_TRUE(scores.contains(document)) << document;
        EXPECT_FLOAT_EQ(scores.at(document), score) << text_of(plan) << " in " << document;
      }
    }
  }

  RandomIndex index_{600};
};

TEST_F(Scoring, OfTermsIsThatOfXapian) {
  expect_as_xapian(term("k0"), Query("k0"));  // which most documents have
  expect_as_xapian(term("k3"), Query("k3"));
  expect_as_xapian(term("k9"), Query("k9"));
}

TEST_F(Scoring, AddsUpWhatMatches) {
  expect_as_xapian(all_of({term("k1"), term("k2")}),
                   Query(Query::OP_AND, Query("k1"), Query("k2")));
  expect_as_xapian(any_of({term("k1"), term("k5"), term("k9")}),
                   Query("k1") | Query("k5") | Query("k9"));
  expect_as_xapian(with_welcome(term("k3"), weighted(any_of({term("k1"), term("k4")}), 0.15)),
                   Query(Query::OP_AND_MAYBE, Query("k3"),
                         Query(Query::OP_SCALE_WEIGHT, Query("k1") | Query("k4"), 0.15)));
}

TEST_F(Scoring, LeavesOutPartsThatDoNotMatch) {
  const Plan both = all_of({term("k1"), term("k2")});
  expect_as_xapian(any_of({both, term("k3")}),
                   Query(Query::OP_OR, Query("k1") & Query("k2"), Query("k3")));
  expect_as_xapian(
      any_of({without(term("k1"), term("k2")), term("k2")}),
      Query(Query::OP_OR, Query(Query::OP_AND_NOT, Query("k1"), Query("k2")), Query("k2")));
  expect_as_xapian(any_of({with_welcome(term("k2"), weighted(term("k1"), 0.5)), term("k4")}),
                   Query(Query::OP_OR,
                         Query(Query::OP_AND_MAYBE, Query("k2"),
                               Query(Query::OP_SCALE_WEIGHT, Query("k1"), 0.5)),
                         Query("k4")));
}

TEST_F(Scoring, DoesNotCountFilters) {
  expect_as_xapian(all_of({term("k2"), as_filter(term("k1"))}),
                   Query(Query::OP_FILTER, Query("k2"), Query("k1")));
  expect_as_xapian(as_filter(term("k1")), Query(Query::OP_SCALE_WEIGHT, Query("k1"), 0));
}

}  // namespace
}  // namespace kliping::match
