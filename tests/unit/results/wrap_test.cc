// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/wrap.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

using Lines = std::vector<std::string>;

/// A screen that shows every letter.
const program::Screen plain_screen{.unicode = true};

const program::Screen colour_screen{.colours = true, .unicode = true};

const program::Screen ascii_screen{};

TEST(Wrap, BreaksLinesBetweenWords) {
  EXPECT_EQ(wrap({"satu dua tiga empat", {}}, 9, plain_screen),
            (Lines{"satu dua", "tiga", "empat"}));
}

TEST(Wrap, GivesAWordThatIsTooLongALineOfItsOwn) {
  EXPECT_EQ(wrap({"ya berkesinambungan ya", {}}, 5, plain_screen),
            (Lines{"ya", "berkesinambungan", "ya"}));
}

TEST(Wrap, ColoursMatchesInsideWordsWithoutCountingTheColours) {
  EXPECT_EQ(wrap({"AS-Rusia bertemu", {{3, 8}}}, 16, colour_screen),
            Lines{"AS-\x1b[1;33mRusia\x1b[0m bertemu"});
}

TEST(Wrap, PrintsNeighboursInOneStyleAsOne) {
  const program::Style title = program::Style::title;
  EXPECT_EQ(
      wrap({"kota bogor banjir lagi hari ini", {{5, 10}, {11, 17}}}, 80, colour_screen, &title),
      Lines{"\x1b[1mkota \x1b[0m\x1b[1;33mbogor banjir\x1b[0m\x1b[1m lagi hari ini\x1b[0m"});
}

TEST(Wrap, CountsColumnsAndNotBytes) {
  EXPECT_EQ(wrap({"Erdo\u011Fan tiba", {}}, 12, plain_screen), Lines{"Erdo\u011Fan tiba"});
}

TEST(Wrap, MakesControlCharactersVisible) {
  EXPECT_EQ(wrap({"merah\x1b[31m \u202Ebalik", {}}, 80, plain_screen),
            Lines{"merah\uFFFD[31m \uFFFDbalik"});
}

TEST(Wrap, GivesNoLineForNoText) { EXPECT_EQ(wrap({"", {}}, 80, plain_screen), Lines{}); }

TEST(Wrap, WritesLettersThatTheLocaleHasNotInAscii) {
  EXPECT_EQ(wrap({"\u201CErdo\u011Fan\u201D \u2013 tiba\u2026", {}}, 80, ascii_screen),
            Lines{"\"Erdogan\" - tiba..."});
  EXPECT_EQ(wrap({"\u041C\u043E\u0441\u043A\u0432\u0430 \U0001F30A", {}}, 80, ascii_screen),
            Lines{"Moskva ?"});
}

TEST(Wrap, SetsTextNoWiderThanCanBeRead) {
  EXPECT_EQ(text_columns({.columns = 80}), 80U);
  EXPECT_EQ(text_columns({.columns = 300}), 100U);
}

TEST(Fit, FillsShortTextAndCutsLongText) {
  EXPECT_EQ(fit("AFP", 5, plain_screen), "AFP  ");
  EXPECT_EQ(fit("Reuters", 5, plain_screen), "Reut\u2026");
  EXPECT_EQ(fit("Erdo\u011Fan", 7, plain_screen), "Erdo\u011Fan");
}

TEST(Fit, CutsInAsciiWhereTheLocaleHasNothingElse) {
  EXPECT_EQ(fit("Erdo\u011Fan tiba", 9, ascii_screen), "Erdoga...");
}

TEST(Fit, CutsNoWideCharacterInHalf) {
  EXPECT_EQ(fit("\u65B0\u534E\u793E\u901A", 6, plain_screen), "\u65B0\u534E\u2026 ");
}

}  // namespace
}  // namespace kliping::app
