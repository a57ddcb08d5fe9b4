// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/facet_values.h"

#include <gtest/gtest.h>

namespace kliping::match {
namespace {

using Contents = std::vector<std::string>;
using Counts = std::vector<std::size_t>;

/// `value count` each, with commas between.
std::string counted(const Contents& contents, const Counts& counts) {
  std::string text;
  for (const FacetValue& value : FacetValues(contents).count(counts)) {
    if (!text.empty()) text += ", ";
    text += value.value + ' ' + std::to_string(value.count);
  }
  return text;
}

TEST(FacetValues, AreCountedFromContentsOfSeveral) {
  EXPECT_EQ(counted({"", "Tempo", "Antara\x1fTempo"}, {9, 2, 3}), "Antara 3, Tempo 5");
}

TEST(FacetValues, StandUnderTheirMostFrequentSpelling) {
  EXPECT_EQ(counted({"Al-Arabiya", "al arabiya", "Zeta"}, {2, 3, 1}), "al arabiya 5, Zeta 1");
  EXPECT_EQ(counted({"Al-Arabiya", "al arabiya"}, {2, 2}), "Al-Arabiya 4");
}

TEST(FacetValues, CountOnceInAnArticleThatSpellsThemTwice) {
  EXPECT_EQ(counted({"Tempo\x1ftempo"}, {4}), "Tempo 4");
}

TEST(FacetValues, ThatNoArticleHasAreLeftOut) {
  EXPECT_EQ(counted({"Antara", "Tempo"}, {0, 1}), "Tempo 1");
  EXPECT_EQ(counted({}, {}), "");
}

}  // namespace
}  // namespace kliping::match
