// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/plan.h"

#include <gtest/gtest.h>

#include "kliping/query.h"
#include "searcher/match/make_plan.h"

namespace kliping::match {
namespace {

std::string plan_of(const std::string& query) {
  Analyzer analyzer;
  return text_of(make_plan(Query::parse(query).tree(), analyzer));
}

TEST(Plans, FindAWordByItsStemAndWeighItsForm) {
  EXPECT_EQ(plan_of("menulis"), "Query(((Ztulis SYNONYM tulis) AND_MAYBE 0.5 * menulis))");
}

}  // namespace
}  // namespace kliping::match
