// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"

namespace kliping {
namespace {

std::size_t remarks_on(const std::string& query) { return Query::parse(query).remarks().size(); }

TEST(Remarks, TellOfAnAcronymWithSeveralMeanings) {
  EXPECT_EQ(remarks_on("PBB"), 1U);
  EXPECT_EQ(remarks_on("banjir"), 0U);
}

TEST(Remarks, LookIntoOperatorsOfPlaces) {
  EXPECT_EQ(remarks_on("sidang NEAR/3 PBB"), 1U);
  EXPECT_EQ(remarks_on("sentence(sidang PBB)"), 1U);
  EXPECT_EQ(remarks_on("atleast2(PBB)"), 1U);
}

TEST(Remarks, AreMadeOnceForEachAcronym) { EXPECT_EQ(remarks_on("PBB OR sentence(PBB a)"), 1U); }

TEST(Remarks, KeepTheFieldOfAnAcronym) {
  EXPECT_NE(Query::parse("title:PBB").remarks().front().find("(title:PBB OR title:\""),
            std::string::npos);
}

TEST(Remarks, TellThatSmallOperatorsAreWords) {
  EXPECT_EQ(remarks_on("banjir atau longsor"), 1U);
  EXPECT_EQ(remarks_on("banjir or longsor"), 1U);
  EXPECT_EQ(remarks_on("banjir ATAU longsor"), 0U);
  EXPECT_EQ(remarks_on("\"hidup atau mati\" judul"), 0U);
}

TEST(Remarks, TellThatACommaPartsNoOutlets) {
  EXPECT_EQ(remarks_on("source:Kompas,Tempo"), 1U);
  EXPECT_EQ(remarks_on("tag:beras,impor"), 0U);
}

TEST(Remarks, LeaveOutWhatIsNegated) { EXPECT_EQ(remarks_on("banjir -PBB"), 0U); }

}  // namespace
}  // namespace kliping
