// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/wrap.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

using Lines = std::vector<std::string>;

const program::Screen plain_screen{};

TEST(Wrap, BreaksLinesBetweenWords) {
  EXPECT_EQ(wrap({"satu dua tiga empat", {}}, 9, plain_screen),
            (Lines{"satu dua", "tiga", "empat"}));
}

TEST(Wrap, GivesAWordThatIsTooLongALineOfItsOwn) {
  EXPECT_EQ(wrap({"ya berkesinambungan ya", {}}, 5, plain_screen),
            (Lines{"ya", "berkesinambungan", "ya"}));
}

TEST(Wrap, ColoursMatchesInsideWordsWithoutCountingTheColours) {
  program::Screen screen;
  screen.colours = true;
  EXPECT_EQ(wrap({"AS-Rusia bertemu", {{3, 8}}}, 16, screen),
            Lines{"AS-\x1b[1;33mRusia\x1b[0m bertemu"});
}

TEST(Wrap, CountsColumnsAndNotBytes) {
  EXPECT_EQ(wrap({"Erdo\u011Fan tiba", {}}, 12, plain_screen), Lines{"Erdo\u011Fan tiba"});
}

TEST(Wrap, MakesControlCharactersVisible) {
  EXPECT_EQ(wrap({"merah\x1b[31m \u202Ebalik", {}}, 80, plain_screen),
            Lines{"merah\uFFFD[31m \uFFFDbalik"});
}

TEST(Wrap, GivesNoLineForNoText) { EXPECT_EQ(wrap({"", {}}, 80, plain_screen), Lines{}); }

TEST(Fit, FillsShortTextAndCutsLongText) {
  EXPECT_EQ(fit("AFP", 5), "AFP  ");
  EXPECT_EQ(fit("Reuters", 5), "Reut\u2026");
  EXPECT_EQ(fit("Erdo\u011Fan", 7), "Erdo\u011Fan");
}

}  // namespace
}  // namespace kliping::app
