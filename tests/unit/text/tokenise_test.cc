// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/tokenise.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Forms = std::vector<std::string>;

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) tokens.push_back(token);
  return tokens;
}

Forms forms_of(std::string_view text) {
  Forms forms;
  for (const Token& token : tokens_of(text)) forms.push_back(token.form);
  return forms;
}

TEST(Tokenizer, SplitsAtBlanksAndPunctuation) {
  EXPECT_EQ(forms_of("Banjir, longsor; (dan) gempa!"),
            (Forms{"banjir", "longsor", "dan", "gempa"}));
}

TEST(Tokenizer, FindsNothingInTextWithoutWords) {
  EXPECT_EQ(forms_of(""), Forms{});
  EXPECT_EQ(forms_of(" -- ... \u2014 \u201C\u201D"), Forms{});
}

TEST(Tokenizer, IgnoresApostrophesOfEveryKindInsideWords) {
  for (const char* const word : {"Jum'at", "Jum\u2019at", "Jum\u2018at", "Jum`at", "Jum\u02BCat"}) {
    EXPECT_EQ(forms_of(word), Forms{"jumat"}) << word;
  }
}

TEST(Tokenizer, TakesAnApostropheAtTheEdgeOfAWordForAQuotationMark) {
  EXPECT_EQ(forms_of("'banjir' itu"), (Forms{"banjir", "itu"}));
}

TEST(Tokenizer, DropsInvisibleCharactersInsideWords) {
  EXPECT_EQ(forms_of("ke\u00ADmen\u200Bterian"), Forms{"kementerian"});
}

TEST(Tokenizer, KeepsNumbersWithSeparatorsTogether) {
  EXPECT_EQ(forms_of("Rp 1.500.000 atau 1,5 juta pukul 20.30."),
            (Forms{"rp", "1.500.000", "atau", "1,5", "juta", "pukul", "20.30"}));
}

TEST(Tokenizer, PartsTheSignOfTheRupiahFromItsNumber) {
  EXPECT_EQ(forms_of("Rp1.500.000, rp2 dan RP3,5"),
            (Forms{"rp", "1.500.000", "rp", "2", "dan", "rp", "3,5"}));
  EXPECT_EQ(forms_of("G20 B737"), (Forms{"g20", "b737"}));
}

TEST(Tokenizer, PartsWordsOfQuotingFromTheNameGluedToThem) {
  EXPECT_EQ(forms_of("dariThe Guardian"), (Forms{"dari", "the", "guardian"}));
  EXPECT_EQ(forms_of("DilansirBernama"), (Forms{"dilansir", "bernama"}));
  EXPECT_EQ(forms_of("dikutipAFP"), (Forms{"dikutip", "afp"}));
  EXPECT_EQ(forms_of("menurutReuters"), (Forms{"menurut", "reuters"}));
}

TEST(Tokenizer, LeavesWordsWholeThatOnlyBeginLikeWordsOfQuoting) {
  EXPECT_EQ(forms_of("darimu darimana olehnya DARIUS Darius OLEHLEH"),
            (Forms{"darimu", "darimana", "olehnya", "darius", "darius", "olehleh"}));
  EXPECT_EQ(forms_of("kepadaNya, dariMu. olehKu"), (Forms{"kepadanya", "darimu", "olehku"}));
  EXPECT_EQ(forms_of("dariMuara"), (Forms{"dari", "muara"}));
}

TEST(Tokenizer, JoinsInitials) {
  EXPECT_EQ(forms_of("B.J. Habibie dan W.R.Supratman"),
            (Forms{"bj", "habibie", "dan", "wr", "supratman"}));
  EXPECT_EQ(forms_of("U.S.A. s.d. besok"), (Forms{"usa", "sd", "besok"}));
}

TEST(Tokenizer, PartsALetterFromTheSentenceGluedToIt) {
  EXPECT_EQ(forms_of("vitamin A.Pelatih dr.A.S.P"),
            (Forms{"vitamin", "a", "pelatih", "dr", "asp"}));
  EXPECT_EQ(forms_of("S.Pd M.Si a. b."), (Forms{"s", "pd", "m", "si", "a", "b"}));
}

TEST(Tokenizer, GivesTheBytesOfInitialsWithTheirStops) {
  const std::string text = "oleh B.J. Habibie";
  const auto tokens = tokens_of(text);
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_EQ(text.substr(tokens[1].begin, tokens[1].end - tokens[1].begin), "B.J");
}

TEST(Tokenizer, TellsWordsInCapitals) {
  for (const char* const word : {"AS", "G20", "B.J.", "TNI", "JAKARTA"}) {
    EXPECT_TRUE(tokens_of(word).front().capitals) << word;
  }
  for (const char* const word : {"as", "As", "Menlu", "A", "20", "4G", "\u00C9A"}) {
    EXPECT_FALSE(tokens_of(word).front().capitals) << word;
  }
}

TEST(Tokenizer, SplitsHyphenatedWordsAndRemembersTheHyphen) {
  const auto tokens = tokens_of("anak-anak bermain");
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_FALSE(tokens[0].hyphenated);
  EXPECT_TRUE(tokens[1].hyphenated);
  EXPECT_FALSE(tokens[2].hyphenated);
}

TEST(Tokenizer, GivesTheBytesOfTheWordInTheText) {
  const std::string text = "\u201CErdo\u011Fan\u201D tiba";
  const auto tokens = tokens_of(text);
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(tokens[0].form, "erdogan");
  EXPECT_EQ(text.substr(tokens[0].begin, tokens[0].end - tokens[0].begin), "Erdo\u011Fan");
}

TEST(Tokenizer, CutsVeryLongWordsBetweenCharacters) {
  const auto forms = forms_of(std::string(63, 'a') + "\u0436\u0436\u0436");
  ASSERT_EQ(forms.size(), 1U);
  EXPECT_EQ(forms.front(), std::string(63, 'a'));
}

TEST(Tokenizer, LeavesOnlyLettersAndDigitsOfCharactersThatStandForSeveral) {
  EXPECT_EQ(forms_of("\u00BD"), Forms{"12"});
  EXPECT_EQ(forms_of("\u2474"), Forms{"1"});
  const auto forms = forms_of("Nabi \uFDFA bersabda");
  ASSERT_EQ(forms.size(), 3U);
  EXPECT_EQ(forms[1].find(' '), std::string::npos);
}

TEST(Tokenizer, PassesOverACombiningMarkThatStandsAlone) {
  EXPECT_EQ(forms_of("a \u0301 b"), (Forms{"a", "b"}));
}

TEST(Tokenizer, SurvivesBytesThatAreNotUtf8) {
  EXPECT_EQ(forms_of("banjir \xC3 gempa\xFF"), (Forms{"banjir", "gempa"}));
}

}  // namespace
}  // namespace kliping
