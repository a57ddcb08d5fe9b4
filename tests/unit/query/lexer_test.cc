// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/lexer.h"

#include <gtest/gtest.h>

#include "kliping/error.h"

namespace kliping::syntax {
namespace {

/// The lexemes as `kind:text`, without the end.
std::vector<std::string> lexemes_of(std::string_view query) {
  constexpr const char* names[] = {"word", "phrase", "stems", "field", "(",  ")",
                                   "and",  "or",     "not",   "near",  "end"};
  std::vector<std::string> result;
  for (const Lexeme& lexeme : split_query(query)) {
    if (lexeme.kind == Lexeme::Kind::end) continue;
    result.push_back(std::string(names[static_cast<std::size_t>(lexeme.kind)]) + ":" + lexeme.text);
  }
  return result;
}

using Lexemes = std::vector<std::string>;

TEST(Lexer, SplitsAtBlanksOfEveryKind) {
  EXPECT_EQ(lexemes_of(" banjir\tlongsor\u00A0gempa\n"),
            (Lexemes{"word:banjir", "word:longsor", "word:gempa"}));
}

TEST(Lexer, TakesTheDashesAndBlanksOfWordProcessorsForThoseOfTheKeyboard) {
  EXPECT_EQ(lexemes_of("harga \u2013beras\u2009\u2212gula \u2013 teh"),
            (Lexemes{"word:harga", "not:-", "word:beras", "not:-", "word:gula", "word:\u2013",
                     "word:teh"}));
  EXPECT_EQ(lexemes_of("2020\u20132024"), Lexemes{"word:2020\u20132024"});
}

TEST(Lexer, TakesStraightAndCurlyQuotationMarksForTheSame) {
  EXPECT_EQ(lexemes_of("\"tingkat tinggi\" \u201Cperang dagang\u201D"),
            (Lexemes{"phrase:tingkat tinggi", "phrase:perang dagang"}));
}

TEST(Lexer, KnowsOperatorsInBothLanguagesByTheirCapitals) {
  EXPECT_EQ(
      lexemes_of("a OR b ATAU c AND d DAN e NOT f BUKAN g or dan"),
      (Lexemes{"word:a", "or:OR", "word:b", "or:ATAU", "word:c", "and:AND", "word:d", "and:DAN",
               "word:e", "not:NOT", "word:f", "not:BUKAN", "word:g", "word:or", "word:dan"}));
}

TEST(Lexer, NegatesWithAMinusThatTouchesAWordButNotWithADash) {
  EXPECT_EQ(lexemes_of("banjir -jakarta"), (Lexemes{"word:banjir", "not:-", "word:jakarta"}));
  EXPECT_EQ(lexemes_of("banjir - jakarta -- kota"),
            (Lexemes{"word:banjir", "word:-", "word:jakarta", "word:--", "word:kota"}));
  EXPECT_EQ(lexemes_of("anak-anak"), Lexemes{"word:anak-anak"});
}

TEST(Lexer, ReadsAFieldAndTheValueThatTouchesIt) {
  EXPECT_EQ(lexemes_of("source:Reuters title:\"perang dagang\" sumber:(a)"),
            (Lexemes{"field:source", "word:Reuters", "field:title", "phrase:perang dagang",
                     "field:sumber", "(:(", "word:a", "):)"}));
}

TEST(Lexer, TakesNoOperatorForTheValueOfAField) {
  EXPECT_EQ(lexemes_of("title:OR title:-5"),
            (Lexemes{"field:title", "word:OR", "field:title", "word:-5"}));
}

TEST(Lexer, TellsAPhraseOfStemsByATildeThatTouchesIt) {
  EXPECT_EQ(lexemes_of("~\"baca buku\" title:~\u201Ca b\u201D -~\"c\""),
            (Lexemes{"stems:baca buku", "field:title", "stems:a b", "not:-", "stems:c"}));
  EXPECT_EQ(lexemes_of("~ \"a\" ~b"), (Lexemes{"word:~", "phrase:a", "word:~b"}));
}

TEST(Lexer, KnowsOperatorsOfDistanceWithAndWithoutANumber) {
  EXPECT_EQ(lexemes_of("a NEAR b ADJ/3 c DEKAT/x d DIIKUTI/ e"),
            (Lexemes{"word:a", "near:NEAR", "word:b", "near:ADJ/3", "word:c", "near:DEKAT/x",
                     "word:d", "near:DIIKUTI/", "word:e"}));
  EXPECT_EQ(lexemes_of("near NEAR3 NEARBY/3 title:NEAR"),
            (Lexemes{"word:near", "word:NEAR3", "word:NEARBY/3", "field:title", "word:NEAR"}));
}

TEST(Lexer, TakesATimeAndAnAddressForWords) {
  EXPECT_EQ(lexemes_of("20:30 https://contoh.id/a"),
            (Lexemes{"word:20:30", "word:https://contoh.id/a"}));
}

TEST(Lexer, RemembersWhereEachLexemeBegins) {
  const auto lexemes = split_query("a  \"b c\" d");
  ASSERT_EQ(lexemes.size(), 4U);
  EXPECT_EQ(lexemes[1].position, 3U);
  EXPECT_EQ(lexemes[2].position, 9U);
  EXPECT_EQ(lexemes[3].position, 10U);
}

TEST(Lexer, RefusesTextThatIsNotUtf8) {
  try {
    static_cast<void>(split_query("banjir \xFF"));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_query);
    EXPECT_EQ(error.position(), 7U);
  }
}

}  // namespace
}  // namespace kliping::syntax
