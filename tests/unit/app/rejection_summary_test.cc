// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/rejection_summary.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

TEST(KindOfReason, LeavesOutWhatIsQuoted) {
  EXPECT_EQ(kind_of_reason("another article has the same id `banjir 12` and another text"),
            "another article has the same id `...` and another text");
  EXPECT_EQ(kind_of_reason("`a` is not `b`"), "`...` is not `...`");
  EXPECT_EQ(kind_of_reason("``"), "`...`");
}

TEST(KindOfReason, LeavesOutNumbersThatStandAlone) {
  EXPECT_EQ(kind_of_reason("byte 1234 of 99"), "byte N of N");
  EXPECT_EQ(kind_of_reason("larger than 8388608 bytes (12.5%)."), "larger than N bytes (N%).");
  EXPECT_EQ(kind_of_reason("after 3, 4 and 5."), "after N, N and N.");
}

TEST(KindOfReason, LeavesNumbersInWords) {
  EXPECT_EQ(kind_of_reason("not UTF-8, a gz2 of 8M"), "not UTF-8, a gz2 of 8M");
}

TEST(KindOfReason, LeavesAQuoteThatDoesNotEnd) {
  EXPECT_EQ(kind_of_reason("a ` alone"), "a ` alone");
  EXPECT_EQ(kind_of_reason(""), "");
}

TEST(RejectionSummary, CountsKindsAndPutsTheMostFrequentFirst) {
  RejectionSummary summary;
  for (const char* const reason : {"no title", "id `a`", "empty", "id `b`", "id `c`", "empty"}) {
    summary.add({"in.jsonl", reason});
  }
  EXPECT_EQ(summary.count(), 6U);
  const std::vector<ReasonCount> all{{"id `...`", 3}, {"empty", 2}, {"no title", 1}};
  EXPECT_EQ(summary.most_frequent(10), all);
  EXPECT_EQ(summary.most_frequent(1), std::vector<ReasonCount>(all.begin(), all.begin() + 1));
  EXPECT_TRUE(RejectionSummary().most_frequent(5).empty());
}

TEST(RejectionSummary, OrdersEqualCountsByTheAlphabet) {
  RejectionSummary summary;
  for (const char* const reason : {"c", "a", "b"}) summary.add({"in", reason});
  const std::vector<ReasonCount> expected{{"a", 1}, {"b", 1}, {"c", 1}};
  EXPECT_EQ(summary.most_frequent(5), expected);
}

TEST(RejectionSummary, KeepsAThousandRejectionsAndCountsAll) {
  RejectionSummary summary;
  for (int i = 0; i < 1500; ++i) summary.add({"in:" + std::to_string(i), "bad"});
  EXPECT_EQ(summary.first().size(), 1000U);
  EXPECT_EQ(summary.first().back().where, "in:999");
  EXPECT_EQ(summary.most_frequent(5), (std::vector<ReasonCount>{{"bad", 1500}}));
}

TEST(RejectionSummary, DoesNotKeepKindsApartForEver) {
  RejectionSummary summary;
  for (int i = 0; i < 1500; ++i) summary.add({"in", "odd" + std::to_string(i)});
  const auto kinds = summary.most_frequent(5000);
  EXPECT_EQ(kinds.size(), 1001U);
  EXPECT_EQ(kinds.front(), (ReasonCount{"other reasons", 500}));
}

}  // namespace
}  // namespace kliping::app
