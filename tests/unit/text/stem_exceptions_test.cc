// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/stem_exceptions.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kliping/error.h"

namespace kliping {
namespace {

using Roots = StemExceptions::Roots;

StemExceptions parse(std::string_view text) { return StemExceptions::parse(text, "kata.txt"); }

/// The roots that the text gives for the word; none where it gives none.
Roots roots_in(std::string_view text, std::string_view word) {
  const StemExceptions exceptions = parse(text);
  const Roots* const found = exceptions.find(word);
  return found == nullptr ? Roots{} : *found;
}

/// Expects that the text is refused with this message and a hint that says
/// `advice`.
void expect_refused(std::string_view text, const std::string& message, const std::string& advice) {
  try {
    static_cast<void>(parse(text));
    ADD_FAILURE() << "accepted: " << text;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_input);
    EXPECT_EQ(error.what(), message);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, advice, error.hint());
  }
}

TEST(StemExceptions, GiveAWordItsRootsInTheirOrder) {
  EXPECT_EQ(roots_in("hp ponsel\n", "hp"), Roots{"ponsel"});
  EXPECT_EQ(roots_in("beruang uang beruang", "beruang"), (Roots{"uang", "beruang"}));
}

TEST(StemExceptions, SayNothingOfOtherWords) {
  EXPECT_EQ(parse("hp ponsel").find("ponsel"), nullptr);
  EXPECT_EQ(parse("hp ponsel").find("h"), nullptr);
  EXPECT_EQ(parse("hp ponsel").find(""), nullptr);
  EXPECT_EQ(StemExceptions().find("hp"), nullptr);
}

TEST(StemExceptions, MayBePartedByAnyBlanks) {
  EXPECT_EQ(roots_in("  beruang \t beruang\t\tuang  ", "beruang"), (Roots{"beruang", "uang"}));
}

TEST(StemExceptions, HaveCommentsAtTheBeginningOfALineAndBehindABlank) {
  const StemExceptions exceptions = parse("# kata kami\n  # juga\n#\nhp ponsel # bukan\nwa\tx\t#y");
  EXPECT_EQ(exceptions.text(), "hp\tponsel\nwa\tx\n");
}

TEST(StemExceptions, MayHaveEmptyLinesAndNoLineBreakAtTheEnd) {
  EXPECT_EQ(parse("\n \t\nhp ponsel\n\nwa whatsapp").size(), 2U);
}

TEST(StemExceptions, AreNoneInATextWithoutEntries) {
  for (const char* const text : {"", "\n", "\xEF\xBB\xBF", "# hp ponsel\n", "\r\n\r\n"}) {
    EXPECT_TRUE(parse(text).empty()) << text;
    EXPECT_EQ(parse(text), StemExceptions()) << text;
  }
}

TEST(StemExceptions, MayComeFromWindows) {
  EXPECT_EQ(parse("\xEF\xBB\xBFhp ponsel\r\n\r\n# ya\r\nwa whatsapp\r\n").text(),
            "hp\tponsel\nwa\twhatsapp\n");
}

TEST(StemExceptions, AreNormalisedAsTextsAre) {
  EXPECT_EQ(roots_in("Erdo\u011Fan ERDOGAN", "erdogan"), Roots{"erdogan"});
  EXPECT_EQ(roots_in("Jum\u2019at JUM'AT", "jumat"), Roots{"jumat"});
  EXPECT_EQ(roots_in("ruku' rukuk", "ruku"), Roots{"rukuk"});
  EXPECT_EQ(roots_in("wa\u00ADwa \u200Bwah\u200B", "wawa"), Roots{"wah"});
  EXPECT_EQ(roots_in("1.500 1,5", "1.500"), Roots{"1,5"});
}

TEST(StemExceptions, MayBeHyphenatedPairs) {
  EXPECT_EQ(roots_in("Sayur-Mayur sayur-mayur sayur", "sayur-mayur"),
            (Roots{"sayur-mayur", "sayur"}));
  EXPECT_EQ(roots_in("covid\u201019 covid\u201119", "covid-19"), Roots{"covid-19"});
}

TEST(StemExceptions, CountARootThatIsGivenTwiceOnce) {
  EXPECT_EQ(roots_in("beruang uang beruang Uang", "beruang"), (Roots{"uang", "beruang"}));
}

TEST(StemExceptions, MaySayTheSameTwice) {
  EXPECT_EQ(parse("hp ponsel\nHP Ponsel # lagi\n").size(), 1U);
}

TEST(StemExceptions, CutWordsAsTextsAreCut) {
  const std::string longest(64, 'a');
  EXPECT_EQ(roots_in(longest + "bc x", longest), Roots{"x"});
}

TEST(StemExceptions, RefuseAWordWithoutARoot) {
  expect_refused("hp ponsel\n\nwa\n", "kata.txt:3: no root is given for `wa`",
                 "write its root behind it");
  expect_refused("wa # whatsapp", "kata.txt:1: no root is given for `wa`", "root");
}

TEST(StemExceptions, RefuseAWordThatIsSeveral) {
  for (const char* const word : {"kompas.com", "a-b-c", "a,b", "a/b", "a\u00A0b", "a--b"}) {
    expect_refused(std::string("# ini\n") + word + " x",
                   "kata.txt:2: `" + std::string(word) + "` is not one word", "joined by a hyphen");
    expect_refused("x y " + std::string(word),
                   "kata.txt:1: `" + std::string(word) + "` is not one word", "joined by a hyphen");
  }
}

TEST(StemExceptions, RefuseWhatIsMoreOrLessThanAWord) {
  for (const char* const word : {"=", "-", "c++", "-nya", "ber-", "beruang,", "\"hp\"", "\u0301"}) {
    expect_refused(std::string(word) + " x",
                   "kata.txt:1: `" + std::string(word) + "` is not one word", "letters and digits");
  }
}

TEST(StemExceptions, RefuseOtherRootsForTheSameWord) {
  expect_refused("hp ponsel\nwa x\nHP telepon\n", "kata.txt:3: `hp` has other roots in line 1",
                 "keep one of the two lines");
  expect_refused("hp a b\nhp b a", "kata.txt:2: `hp` has other roots in line 1", "keep one");
  expect_refused("a-b x\nA\u2010B y", "kata.txt:2: `a-b` has other roots in line 1", "keep one");
}

TEST(StemExceptions, RefuseTextThatIsNotUtf8) {
  expect_refused("hp ponsel\ncaf\xE9 kopi\n", "kata.txt:2: not valid UTF-8", "iconv");
  expect_refused("hp ponsel # caf\xE9\n", "kata.txt:1: not valid UTF-8", "iconv");
}

TEST(StemExceptions, NeverPutControlCharactersIntoAMessage) {
  expect_refused("a\x1B[31m x", "kata.txt:1: `a\uFFFD[31m` is not one word", "letters");
}

TEST(StemExceptions, HaveOneCanonicalText) {
  const StemExceptions exceptions = parse("Wa  WhatsApp # ya\nberuang beruang uang\na-b a\na x\n");
  EXPECT_EQ(exceptions.text(), "a\tx\na-b\ta\nberuang\tberuang uang\nwa\twhatsapp\n");
  EXPECT_EQ(exceptions, parse("a x\na-b a\nberuang beruang\tuang\nwa whatsapp"));
  EXPECT_EQ(parse(exceptions.text()), exceptions);
}

TEST(StemExceptions, ComeBackFromTheirCanonicalText) {
  const StemExceptions exceptions = parse("beruang beruang uang\nsayur-mayur sayur\n");
  EXPECT_EQ(StemExceptions::restore(exceptions.text()), exceptions);
  EXPECT_EQ(StemExceptions::restore(""), StemExceptions());
}

TEST(StemExceptions, ComeBackAsTheyWereThoughCutInsideANumber) {
  // Read as an entry, such a word would lose the point that it now ends in.
  const std::string number = "1." + std::string(61, '1') + ".5";
  const StemExceptions exceptions = parse(number + " angka");
  EXPECT_EQ(exceptions.text(), number.substr(0, 64) + "\tangka\n");
  EXPECT_EQ(StemExceptions::restore(exceptions.text()), exceptions);
}

TEST(StemExceptions, AreNotRestoredFromAnythingElse) {
  for (const char* const text : {"hp ponsel\n", "hp\tponsel", "hp\tponsel\n\n"}) {
    try {
      static_cast<void>(StemExceptions::restore(text));
      ADD_FAILURE() << "restored: " << text;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::failure);
      EXPECT_PRED_FORMAT2(testing::IsSubstring, "kliping-index build", error.hint());
    }
  }
}

TEST(StemExceptions, HaveAHashThatChangesWithWhatTheySay) {
  const std::string hash = parse("hp ponsel").hash();
  EXPECT_EQ(hash.size(), 16U);
  EXPECT_EQ(parse("# sama saja\nHP ponsel\n").hash(), hash);
  EXPECT_NE(parse("hp telepon").hash(), hash);
  EXPECT_NE(parse("hp ponsel\nwa whatsapp").hash(), hash);
}

TEST(StemExceptions, HaveNoHashWhereThereAreNone) { EXPECT_EQ(StemExceptions().hash(), "none"); }

TEST(StemExceptions, AreSummedUpForPeople) {
  const StemExceptions exceptions = parse("hp ponsel\nwa whatsapp");
  EXPECT_EQ(exceptions.summary(), "2 (hash " + exceptions.hash() + ")");
  EXPECT_EQ(StemExceptions().summary(), "none");
}

}  // namespace
}  // namespace kliping
