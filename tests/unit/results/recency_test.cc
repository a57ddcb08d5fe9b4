// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/recency.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

const Date day = *make_date(2025, 3, 10);

TEST(RecencyFactor, HalvesWithEachHalfLife) {
  const Recency recency(30, day);
  EXPECT_DOUBLE_EQ(recency.factor(day), 1);
  EXPECT_DOUBLE_EQ(recency.factor(plus_days(day, -30)), 0.5);
  EXPECT_DOUBLE_EQ(recency.factor(plus_days(day, -60)), 0.25);
  EXPECT_DOUBLE_EQ(recency.factor(plus_days(day, -15)), std::sqrt(0.5));
}

TEST(RecencyFactor, TakesADateToComeForToday) {
  EXPECT_DOUBLE_EQ(Recency(30, day).factor(plus_days(day, 400)), 1);
}

TEST(RecencyFactor, TakesAnArticleWithoutADateForTenHalfLivesOld) {
  const Recency recency(7, day);
  EXPECT_DOUBLE_EQ(recency.factor(std::nullopt), recency.factor(plus_days(day, -70)));
}

class RecentHits : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "old", .title = "Banjir", .body = "Kota", .date = "2025-02-08"},
        {.id = "undated", .title = "Banjir", .body = "Kota"},
        {.id = "today", .title = "Banjir", .body = "Kota", .date = "2025-03-10"},
        {.id = "best", .title = "Banjir banjir", .body = "banjir", .date = "2024-03-10"},
    });
  }

  [[nodiscard]] std::vector<Hit> hits(std::optional<double> half_life,
                                      Sort sort = Sort::relevance) const {
    return search("banjir", {.sort = sort, .half_life_days = half_life, .today = today}).hits;
  }
};

TEST_F(RecentHits, ComeBeforeBetterOnesThatAreOld) {
  EXPECT_EQ(hits(std::nullopt).front().id, "best");
  std::vector<std::string> ids;
  for (const Hit& hit : hits(30)) ids.push_back(hit.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"today", "old", "undated", "best"}));
}

TEST_F(RecentHits, HaveTheFadedScore) {
  const std::vector<Hit> faded = hits(30);
  EXPECT_FLOAT_EQ(static_cast<float>(faded.at(1).score), static_cast<float>(faded.at(0).score / 2));
  EXPECT_FLOAT_EQ(static_cast<float>(faded.at(2).score),
                  static_cast<float>(faded.at(0).score / 1024));
}

TEST_F(RecentHits, AreTheSameFromPageToPage) {
  const std::vector<Hit> all = hits(30);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Results page =
        search("banjir", {.limit = 1, .offset = i, .half_life_days = 30, .today = today});
    EXPECT_EQ(page.hits.at(0).id, all[i].id);
    EXPECT_EQ(page.total, 4U);
  }
}

TEST_F(RecentHits, AreOnlyForTheOrderOfRelevance) {
  EXPECT_EQ(hits(30, Sort::oldest).front().score, hits(std::nullopt, Sort::oldest).front().score);
}

TEST_F(RecentHits, NeedAHalfLifeOfMoreThanNothing) {
  for (const double wrong : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
    try {
      static_cast<void>(hits(wrong));
      ADD_FAILURE() << "no error for " << wrong;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    }
  }
}

}  // namespace
}  // namespace kliping::test
