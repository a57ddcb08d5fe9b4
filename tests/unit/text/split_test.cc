// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/split.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Parts = std::vector<std::string_view>;

TEST(Split, GivesThePartsBetweenSeparators) {
  EXPECT_EQ(split("a|b|c", '|'), (Parts{"a", "b", "c"}));
}

TEST(Split, GivesTheWholeTextWhereThereIsNoSeparator) {
  EXPECT_EQ(split("banjir", '|'), Parts{"banjir"});
}

TEST(Split, KeepsEmptyParts) {
  EXPECT_EQ(split("", '|'), Parts{""});
  EXPECT_EQ(split("|a||", '|'), (Parts{"", "a", "", ""}));
}

TEST(Split, PointsIntoTheText) {
  const std::string text = "a|b";
  EXPECT_EQ(split(text, '|')[1].data(), text.data() + 2);
}

TEST(Trim, TakesBlanksOffBothEnds) { EXPECT_EQ(trim(" \t banjir bandang \r"), "banjir bandang"); }

TEST(Trim, TakesNoBreakSpacesOffToo) { EXPECT_EQ(trim("\u00A0 \u00A0banjir\u00A0 "), "banjir"); }

TEST(Trim, LeavesNothingOfBlanks) {
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim(" \u00A0\t"), "");
}

TEST(Trim, DoesNotCutIntoOtherCharacters) {
  // They begin or end with one of the two bytes of a no-break space.
  EXPECT_EQ(trim("\u00A1hola\u00E0"), "\u00A1hola\u00E0");
}

}  // namespace
}  // namespace kliping
