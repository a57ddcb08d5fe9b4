// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "common/outlets/outlet_table.h"
#include "kliping/error.h"

namespace kliping {
namespace {

/// Expects that the table is refused in words that have `part` in them.
void expect_refused(std::string_view tsv, const char* part) {
  try {
    const OutletTable table(tsv);
    ADD_FAILURE() << "accepted: " << tsv;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, part, error.what());
  }
}

TEST(FaultyOutletTable, IsRefusedWhereALineHasNotFourColumns) {
  expect_refused("Lensa\tweb\tID\n", "not four columns: Lensa");
  expect_refused("Lensa\tweb\tID\tLensa\tmore\n", "not four columns: Lensa");
  expect_refused("Lensa web ID Lensa\n", "not four columns");
}

TEST(FaultyOutletTable, IsRefusedWhereAnAliasNamesTwoOutlets) {
  expect_refused("Lensa Timur\tweb\tID\tLensa\nLensa Barat\tweb\tID\tLensa\n",
                 "`Lensa` names both Lensa Timur and Lensa Barat");
}

TEST(FaultyOutletTable, IsRefusedWhereAliasesDifferInCaseAndPunctuationOnly) {
  expect_refused("A\tweb\tID\tAl-Nada\nB\tweb\tID\tal nada\n", "names both A and B");
}

TEST(FaultyOutletTable, IsRefusedWhereAnAliasIsTheNameOfAnEarlierOutlet) {
  expect_refused("Lensa\tweb\tID\tLT\nBaru\tweb\tID\tLensa\n", "names both Lensa and Baru");
}

TEST(FaultyOutletTable, IsRefusedWhereANameIsTheAliasOfAnEarlierOutlet) {
  expect_refused("Baru\tweb\tID\tLensa\nLensa\tweb\tID\tLT\n", "names both Baru and Lensa");
}

TEST(FaultyOutletTable, IsRefusedWhereAnAliasHasNoWords) {
  expect_refused("Lensa\tweb\tID\t\n", "Lensa");
  expect_refused("Lensa\tweb\tID\tLT||LTV\n", "Lensa");
  expect_refused("Lensa\tweb\tID\tLT|=\n", "Lensa");
}

TEST(OutletTable, MayRepeatAnAliasForTheSameOutlet) {
  const OutletTable table("Lensa\tweb\tID\tLENSA|Lensa|?lensa\n");
  EXPECT_EQ(table.find("lensa"), table.outlets().data());
}

TEST(OutletTable, MayBeEmpty) {
  const OutletTable table("");
  EXPECT_TRUE(table.outlets().empty());
  EXPECT_EQ(table.find("Lensa"), nullptr);
  EXPECT_EQ(table.canonical_name("Lensa"), "Lensa");
}

}  // namespace
}  // namespace kliping
