// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/sign_off.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

Names signers_of(std::string_view text) {
  Names names;
  for (const Outlet* const outlet : signing_outlets(WordScan(text))) names.push_back(outlet->name);
  return names;
}

TEST(SignOff, NamesTheOutletsInTheLastBrackets) {
  EXPECT_EQ(signers_of("Hujan turun. (Antara)"), Names{"Antara"});
  EXPECT_EQ(signers_of("Hujan turun,\" katanya. [Reuters]"), Names{"Reuters"});
  EXPECT_EQ(signers_of("Hujan turun. ab/cde (AFP)"), Names{"AFP"});
  EXPECT_EQ(signers_of("Hujan turun. (AFP/Reuters/abc)"), (Names{"AFP", "Reuters"}));
}

TEST(SignOff, NamesTheOutletsInCapitalsBehindTheLastSentence) {
  EXPECT_EQ(signers_of("Hujan turun. ANTARA"), Names{"Antara"});
  EXPECT_EQ(signers_of("Hujan turun. MARCA | GOAL | RINA LESTARI"), (Names{"Marca", "Goal"}));
}

TEST(SignOff, NamesNoOutletWithinTheLastSentence) {
  EXPECT_EQ(signers_of("Ia bekerja di kantor berita (Antara)"), Names{});
  EXPECT_EQ(signers_of("Hujan turun di kantor AFP"), Names{});
  EXPECT_EQ(signers_of("Hujan turun (AFP). Lalu reda."), Names{});
  EXPECT_EQ(signers_of("REUTERS"), Names{});
  EXPECT_EQ(signers_of(""), Names{});
}

TEST(SignOff, TakesTheNameOfAPersonForThePerson) {
  EXPECT_EQ(signers_of("Hujan turun. FAJAR NUGROHO"), Names{});
}

TEST(SignOff, TakesTheStationThatShowsAMatchForNoSource) {
  EXPECT_EQ(signers_of("Jadwal hari ini. 19.00 Persib - Arema (Indosiar)"), Names{});
}

}  // namespace
}  // namespace kliping
