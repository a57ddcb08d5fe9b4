// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/utf8.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

std::vector<char32_t> characters_of(std::string_view text) {
  std::vector<char32_t> characters;
  for (std::size_t position = 0; position < text.size();) {
    characters.push_back(utf8::next(text, position));
  }
  return characters;
}

TEST(FirstInvalid, FindsNothingInGoodText) {
  EXPECT_EQ(utf8::first_invalid(""), std::nullopt);
  EXPECT_EQ(utf8::first_invalid("Jakarta \u2014 東京 \U0001F600"), std::nullopt);
  EXPECT_EQ(utf8::first_invalid(std::string_view("a\0b", 3)), std::nullopt);
}

TEST(FirstInvalid, PointsAtTheFirstBadByte) {
  EXPECT_EQ(utf8::first_invalid("ab\xFFz\xFF"), 2U);
  EXPECT_EQ(utf8::first_invalid("caf\xE9"), 3U);
  EXPECT_EQ(utf8::first_invalid("\x80"), 0U);
}

TEST(FirstInvalid, RefusesWhatOnlyLooksLikeUtf8) {
  EXPECT_EQ(utf8::first_invalid("a\xC0\xAF"), 1U) << "an overlong slash";
  EXPECT_EQ(utf8::first_invalid("a\xED\xA0\x80"), 1U) << "half of a surrogate pair";
  EXPECT_EQ(utf8::first_invalid("a\xF4\x90\x80\x80"), 1U) << "behind the last character";
}

TEST(FirstInvalid, PointsAtTheBeginningOfACharacterCutShort) {
  EXPECT_EQ(utf8::first_invalid("ab\xE2\x82"), 2U);
}

TEST(Truncate, KeepsTextThatFits) {
  EXPECT_EQ(utf8::truncate("Bogor", 5), "Bogor");
  EXPECT_EQ(utf8::truncate("", 5), "");
}

TEST(Truncate, NeverEndsInsideACharacter) {
  const std::string text = "a\u20ACb";  // the euro sign has three bytes
  EXPECT_EQ(utf8::truncate(text, 1), "a");
  EXPECT_EQ(utf8::truncate(text, 2), "a");
  EXPECT_EQ(utf8::truncate(text, 3), "a");
  EXPECT_EQ(utf8::truncate(text, 4), "a\u20AC");
}

TEST(Truncate, LeavesNothingWhereNoCharacterFits) {
  EXPECT_EQ(utf8::truncate("\U0001F600", 3), "");
  EXPECT_EQ(utf8::truncate("Bogor", 0), "");
}

TEST(Next, ReadsCharactersOfEveryLength) {
  EXPECT_EQ(characters_of("a\u00E9\u20AC\U0001F600"),
            (std::vector<char32_t>{U'a', U'\u00E9', U'\u20AC', U'\U0001F600'}));
}

TEST(Next, ReadsABadByteAsTheReplacementCharacterAndGoesOn) {
  EXPECT_EQ(characters_of("a\xFF\xE2z"), (std::vector<char32_t>{U'a', U'\uFFFD', U'\uFFFD', U'z'}));
}

TEST(Append, WritesWhatNextReads) {
  std::string text = "x";
  for (const char32_t character : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600'}) {
    utf8::append(text, character);
  }
  EXPECT_EQ(text, "xa\u00E9\u20AC\U0001F600");
}

TEST(Squeeze, MakesEachRunOfWhiteSpaceOneSpace) {
  EXPECT_EQ(utf8::squeeze("banjir \t\r\n di\u00A0\u3000Demak"), "banjir di Demak");
}

TEST(Squeeze, LeavesNoneAtTheEnds) {
  EXPECT_EQ(utf8::squeeze("\n  banjir\u2003"), "banjir");
  EXPECT_EQ(utf8::squeeze(" \u00A0\t"), "");
}

TEST(Squeeze, KeepsBadBytesAsTheyAre) { EXPECT_EQ(utf8::squeeze(" a\xFF  b "), "a\xFF b"); }

TEST(Printable, KeepsOrdinaryText) {
  EXPECT_EQ(utf8::printable("Erdo\u011Fan: \u201Cya\u201D \U0001F600"),
            "Erdo\u011Fan: \u201Cya\u201D \U0001F600");
}

TEST(Printable, MakesSpacesOfLineBreaksAndTabs) {
  EXPECT_EQ(utf8::printable("a\nb\tc\rd\u2028e\u2029f"), "a b c d e f");
}

TEST(Printable, DisarmsEscapeSequences) {
  EXPECT_EQ(utf8::printable("\x1b[31mmerah"), "\uFFFD[31mmerah");
  EXPECT_EQ(utf8::printable("\u009B31m"), "\uFFFD31m") << "the one-character form";
  EXPECT_EQ(utf8::printable(std::string_view("a\0\b\x7F", 4)), "a\uFFFD\uFFFD\uFFFD");
}

TEST(Printable, DisarmsWhatTurnsTheDirectionOfWriting) {
  for (const char* const mark :
       {"\u061C", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069"}) {
    EXPECT_EQ(utf8::printable(std::string("a") + mark + "b"), "a\uFFFDb");
  }
}

TEST(Printable, ReplacesBytesThatAreNotUtf8) {
  EXPECT_EQ(utf8::printable("caf\xE9 a"), "caf\uFFFD a");
}

TEST(DisplayWidth, CountsOneColumnForALatinLetter) {
  EXPECT_EQ(utf8::display_width(""), 0U);
  EXPECT_EQ(utf8::display_width("Erdo\u011Fan"), 7U);
}

TEST(DisplayWidth, CountsTwoColumnsForWideCharacters) {
  EXPECT_EQ(utf8::display_width("東京"), 4U);
  EXPECT_EQ(utf8::display_width("Ａ"), 2U);
  EXPECT_EQ(utf8::display_width("\U0001F600"), 2U);
}

TEST(DisplayWidth, CountsNothingForMarksAndInvisibleCharacters) {
  EXPECT_EQ(utf8::display_width("e\u0301"), 1U);
  EXPECT_EQ(utf8::display_width("a\u200Db"), 2U);
}

}  // namespace
}  // namespace kliping
