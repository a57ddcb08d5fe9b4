// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/glued_names.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

TEST(GluedNames, ArePartedBehindWordsOfQuoting) {
  EXPECT_EQ(part_glued_names("dilansirdetikNews, Rabu"), "dilansir detikNews, Rabu");
  EXPECT_EQ(part_glued_names("kata dia kepadadetikBali."), "kata dia kepada detikBali.");
  EXPECT_EQ(part_glued_names("berdasarkan dataBloomberg"), "berdasarkan data Bloomberg");
}

TEST(GluedNames, ArePartedOnBothSidesOfALink) {
  EXPECT_EQ(part_glued_names("DilansirdetikNewsdariAntara, Rabu"),
            "Dilansir detikNews dari Antara, Rabu");
}

TEST(GluedNames, LeaveOtherWordsAsTheyAre) {
  for (const char* const text : {"detik ini", "dalam sedetik saja", "dariThe Guardian", "McDonald",
                                 "databaru", "", "d", "kata dari Rina"}) {
    EXPECT_EQ(part_glued_names(text), text);
  }
}

}  // namespace
}  // namespace kliping
