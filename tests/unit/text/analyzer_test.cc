// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyzer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace kliping {
namespace {

/// The likeliest root of a text's only word.
std::string root_of(std::string_view word) {
  const auto tokens = Analyzer().analyze(word);
  return tokens.size() == 1 && !tokens.front().stems.empty() ? tokens.front().stems.front() : "";
}

TEST(Analyzer, GivesTheWordsOfATextInOrder) {
  const auto tokens = Analyzer().analyze("Banjir, lalu longsor");
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_EQ(tokens[0].token.form, "banjir");
  EXPECT_EQ(tokens[1].token.form, "lalu");
  EXPECT_EQ(tokens[2].token.form, "longsor");
}

TEST(Analyzer, FindsNothingInTextWithoutWords) {
  EXPECT_TRUE(Analyzer().analyze("").empty());
  EXPECT_TRUE(Analyzer().analyze(" -- !").empty());
}

TEST(Analyzer, GivesEveryWordAStem) {
  for (const AnalyzedToken& word : Analyzer().analyze("2025 x Erdoğan 1.500 東京 di-update")) {
    ASSERT_FALSE(word.stems.empty()) << word.token.form;
    EXPECT_TRUE(std::none_of(word.stems.begin(), word.stems.end(), [](const std::string& stem) {
      return stem.empty();
    })) << word.token.form;
  }
}

TEST(Analyzer, BringsFormsOfOneRootTogether) {
  EXPECT_EQ(root_of("membaca"), "baca");
  EXPECT_EQ(root_of("Dibaca"), "baca");
  EXPECT_EQ(root_of("baca"), "baca");
}

TEST(Analyzer, KeepsTheSurfaceFormBesideTheStem) {
  const auto tokens = Analyzer().analyze("Membaca");
  ASSERT_EQ(tokens.size(), 1U);
  EXPECT_EQ(tokens.front().token.form, "membaca");
}

TEST(Analyzer, VisitsTheSameWordsThatAnalyzeGives) {
  const std::string text = "Anak-anak membaca koran Jum'at";
  Analyzer analyzer;
  std::vector<std::string> visited;
  analyzer.for_each(text, [&](const AnalyzedToken& word) {
    visited.push_back(word.token.form + "/" + word.stems.front());
  });
  std::vector<std::string> given;
  for (const AnalyzedToken& word : analyzer.analyze(text)) {
    given.push_back(word.token.form + "/" + word.stems.front());
  }
  EXPECT_EQ(visited.size(), 5U);
  EXPECT_EQ(visited, given);
}

TEST(Analyzer, ForgetsOneTextBeforeTheNext) {
  Analyzer analyzer;
  static_cast<void>(analyzer.analyze("pertanggungjawaban kementerian"));
  const auto tokens = analyzer.analyze("baca");
  ASSERT_EQ(tokens.size(), 1U);
  EXPECT_EQ(tokens.front().token.begin, 0U);
  EXPECT_EQ(tokens.front().stems, std::vector<std::string>{"baca"});
}

/// `form:stem,stem` of each word, `+` before what continues a word.
std::string outline(std::string_view text) {
  std::string out;
  Analyzer().for_each(text, [&](const AnalyzedToken& word) {
    if (!out.empty()) out += ' ';
    if (word.continues_word) out += '+';
    out += word.token.form;
    char sign = ':';
    for (const std::string& stem : word.stems) {
      out += sign + stem;
      sign = ',';
    }
  });
  return out;
}

TEST(Analyzer, GivesBothHalvesOfARepeatedWordItsRoot) {
  EXPECT_EQ(outline("Buku-buku itu"), "buku:buku +buku:buku itu:itu");
  EXPECT_EQ(outline("anak-anaknya"), "anak:anak +anaknya:anak");
}

TEST(Analyzer, KeepsALawApartFromAnInvitation) {
  EXPECT_EQ(outline("undang-undang undang"),
            "undang:undang-undang +undang:undang-undang undang:undang");
}

TEST(Analyzer, GivesRhymingWordsBothTheirRoots) {
  EXPECT_EQ(outline("bolak-balik"), "bolak:bolak-balik,balik +balik:bolak-balik,balik");
}

TEST(Analyzer, LeavesOtherHyphenatedWordsTwo) {
  EXPECT_EQ(outline("Prabowo-Gibran COVID-19 e-KTP"),
            "prabowo:prabowo gibran:gibran covid:covid 19:19 e:e ktp:ktp");
}

TEST(Analyzer, SeesNoHalvesInThreeJoinedWords) {
  EXPECT_EQ(outline("buku-buku-buku rumah-rumah"),
            "buku:buku buku:buku buku:buku rumah:rumah +rumah:rumah");
}

TEST(Analyzer, SeesNoHalvesInWordsWithoutAHyphenBetween) {
  EXPECT_EQ(outline("buku buku"), "buku:buku buku:buku");
  EXPECT_EQ(outline("buku - buku"), "buku:buku buku:buku");
  EXPECT_EQ(outline("-buku buku-"), "buku:buku buku:buku");
}

TEST(Analyzer, KeepsTheBytesOfBothHalves) {
  const auto tokens = Analyzer().analyze("Buku-buku");
  ASSERT_EQ(tokens.size(), 2U);
  EXPECT_EQ(tokens[0].token.begin, 0U);
  EXPECT_EQ(tokens[0].token.end, 4U);
  EXPECT_EQ(tokens[1].token.begin, 5U);
  EXPECT_EQ(tokens[1].token.end, 9U);
  EXPECT_TRUE(tokens[1].token.hyphenated);
}

TEST(Analyzer, TakesRootsFromItsUser) {
  Analyzer analyzer(StemExceptions::parse("covid-19 korona\nbanjir air\n", "kata.txt"));
  const auto tokens = analyzer.analyze("Banjir COVID-19");
  ASSERT_EQ(tokens.size(), 3U);
  EXPECT_EQ(tokens[0].stems, std::vector<std::string>{"air"});
  EXPECT_EQ(tokens[1].stems, std::vector<std::string>{"korona"});
  EXPECT_EQ(tokens[2].stems, std::vector<std::string>{"korona"});
  EXPECT_TRUE(tokens[2].continues_word);
}

TEST(Analyzer, KnowsTheExceptionsThatItWasMadeWith) {
  const auto exceptions = StemExceptions::parse("banjir air", "kata.txt");
  EXPECT_EQ(Analyzer(exceptions).exceptions(), exceptions);
  EXPECT_TRUE(Analyzer().exceptions().empty());
}

TEST(Analyzer, IsNamedAfterItsOwnRulesAndItsStemmer) {
  const std::string name = Analyzer().name();
  EXPECT_TRUE(name.starts_with("kliping-")) << name;
  EXPECT_TRUE(name.ends_with("/" + make_stemmer()->name())) << name;
}

TEST(Analyzer, HasOneNameAndOneLexicon) {
  EXPECT_EQ(Analyzer().name(), Analyzer().name());
  EXPECT_FALSE(Analyzer().lexicon_hash().empty());
  EXPECT_EQ(Analyzer().lexicon_hash(), make_stemmer()->lexicon_hash());
}

}  // namespace
}  // namespace kliping
