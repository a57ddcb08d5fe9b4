// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using Ids = std::vector<std::string>;

/// What acronyms find besides themselves.
class Acronyms : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "serikat", .title = "Sidang Dewan", .body = "Amerika Serikat hadir di Roma."},
        {.id = "as", .title = "Sidang Dewan", .body = "Utusan AS hadir di Roma lagi."},
        {.id = "poros", .title = "Truk Mogok", .body = "Roda truk patah as di tol."},
        {.id = "panjang", .title = "Menteri Luar Negeri", .body = "Ia tiba di Dili pagi ini."},
        {.id = "pendek", .title = "Menlu", .body = "Ia tiba di Dili pagi ini. Pajak dan PBB."},
        {.id = "bangsa", .title = "Sidang", .body = "Perserikatan Bangsa-Bangsa bersidang."},
    });
  }
};

TEST_F(Acronyms, FindTheirExpansionBehindThemselves) {
  EXPECT_EQ(ids_of("AS"), (Ids{"as", "serikat", "poros"}));
  EXPECT_EQ(ids_of("Menlu"), (Ids{"pendek", "panjang"}));
}

TEST_F(Acronyms, NeedTheirCapitalsWhereTheyCouldBeAnotherWord) {
  expect_hits("as", {"as", "poros"});
  expect_hits("menlu", {"pendek", "panjang"});
}

TEST_F(Acronyms, CanBeAskedForInCapitalsAlone) {
  expect_hits("=AS", {"as"});
  expect_hits("=A.S. roma", {"as"});
  expect_hits("title:=AS", {});
}

TEST_F(Acronyms, AreNotExpandedInQuotationMarks) { expect_hits("\"Menlu\"", {"pendek"}); }

TEST_F(Acronyms, AreExpandedInTheFieldTheyAreAskedIn) {
  expect_hits("title:Menlu", {"panjang", "pendek"});
  expect_hits("title:AS", {});
}

TEST_F(Acronyms, AreExpandedAmongOtherWords) { expect_hits("AS Roma", {"as", "serikat"}); }

TEST_F(Acronyms, OfSeveralMeaningsStandForThemselvesAlone) { expect_hits("PBB", {"pendek"}); }

TEST_F(Acronyms, HaveTheirExpansionMarked) {
  const Results results = search("Menlu sumber:Tempo OR title:Menlu");
  ASSERT_EQ(results.total, 2U);
  const MarkedText& title = results.hits.back().title;
  ASSERT_EQ(title.matches.size(), 1U);
  EXPECT_EQ(title.matches.front(), (TextRange{0, title.text.size()}));
}

TEST(QueryRemarks, NameTheMeaningsOfAnAmbiguousAcronym) {
  const auto remarks = Query::parse("pajak PBB (PBB OR bumi)").remarks();
  ASSERT_EQ(remarks.size(), 1U);
  EXPECT_TRUE(remarks.front().starts_with("PBB can mean Perserikatan Bangsa-Bangsa or "));
}

TEST(QueryRemarks, AreNoneWhereAMeaningIsChosen) {
  EXPECT_TRUE(Query::parse("PBB OR \"perserikatan bangsa-bangsa\"").remarks().empty());
}

TEST(QueryRemarks, AreNoneForWhatIsPlain) {
  for (const char* const query : {"KPK", "\"PBB\"", "-PBB", "banjir", "source:PBB", "=PBB"}) {
    EXPECT_TRUE(Query::parse(query).remarks().empty()) << query;
  }
}

}  // namespace
}  // namespace kliping::test
