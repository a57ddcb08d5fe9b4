// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "common/text/indonesian_stemmer.h"

namespace kliping {
namespace {

using Roots = std::vector<std::string>;

IndonesianStemmer stemmer_with(std::string_view exceptions) {
  return IndonesianStemmer(StemExceptions::parse(exceptions, "kata.txt"));
}

/// The roots of the word under these exceptions.
Roots roots_of(std::string_view exceptions, std::string_view word) {
  Roots roots;
  stemmer_with(exceptions).stem(word, roots);
  return roots;
}

/// The roots of two words joined by a hyphen; none where they are two.
Roots roots_of_pair(std::string_view exceptions, std::string_view first, std::string_view second) {
  Roots roots;
  return stemmer_with(exceptions).stem_pair(first, second, roots) ? roots : Roots{};
}

TEST(StemmerWithExceptions, PutsThemBeforeItsRules) {
  EXPECT_EQ(roots_of("membaca lihat", "membaca"), Roots{"lihat"});
  EXPECT_EQ(roots_of("banjir air bah", "banjir"), (Roots{"air", "bah"}));
}

TEST(StemmerWithExceptions, PutsThemBeforeItsOwnWordList) {
  EXPECT_EQ(roots_of("beruang beruang", "beruang"), Roots{"beruang"});
  EXPECT_EQ(roots_of("adalah ada", "adalah"), Roots{"ada"});
}

TEST(StemmerWithExceptions, TakesPronounsAndParticlesOffThem) {
  for (const char* const word : {"hpnya", "hpku", "hpmu", "hplah", "hppun", "hpnyalah"}) {
    EXPECT_EQ(roots_of("hp ponsel", word), Roots{"ponsel"}) << word;
  }
  EXPECT_EQ(roots_of("beruang beruang", "beruangnya"), Roots{"beruang"});
}

TEST(StemmerWithExceptions, TakesNoEndingOffAWordOfItsOwn) {
  EXPECT_EQ(roots_of("bu ibu", "bu"), Roots{"ibu"});
  EXPECT_EQ(roots_of("bu ibu", "buku"), Roots{"buku"}) << "a root";
  EXPECT_EQ(roots_of("ada ada", "adalah"), Roots{"adalah"}) << "an entry of words.txt";
  EXPECT_EQ(roots_of("akhir tutup", "akhirnya"), Roots{"akhirnya"});
}

TEST(StemmerWithExceptions, TakesTheWordAsItStandsBeforeOneWithoutItsEnding) {
  EXPECT_EQ(roots_of("hp ponsel\nhpnya x\n", "hpnya"), Roots{"x"});
}

TEST(StemmerWithExceptions, LeavesOtherWordsAsTheyWere) {
  EXPECT_EQ(roots_of("banjir air", "kebanjiran"), Roots{"banjir"});
  EXPECT_EQ(roots_of("banjir air", "membaca"), Roots{"baca"});
  EXPECT_EQ(roots_of("banjir air", "air"), Roots{"air"});
}

TEST(StemmerWithExceptions, SaysThatAWordIsOne) {
  Roots roots;
  IndonesianStemmer stemmer = stemmer_with("beruang beruang");
  EXPECT_EQ(stemmer.decide("beruang", roots), WordReason::user_exception);
  EXPECT_EQ(stemmer.decide("adalah", roots), WordReason::exception);
}

TEST(StemmerOfPairsWithExceptions, PutsThemBeforeItsOwnWordList) {
  EXPECT_EQ(roots_of_pair("undang-undang hukum", "undang", "undang"), Roots{"hukum"});
  EXPECT_EQ(roots_of_pair("sayur-mayur sayur", "sayur", "mayur"), Roots{"sayur"});
}

TEST(StemmerOfPairsWithExceptions, MakesOneWordOfTwoThatWouldStayTwo) {
  EXPECT_EQ(roots_of_pair("jual-beli dagang", "jual", "beli"), Roots{"dagang"});
  EXPECT_EQ(roots_of_pair("covid-19 covid-19", "covid", "19"), Roots{"covid-19"});
  EXPECT_EQ(roots_of_pair("1990-an 1990-an", "1990", "an"), Roots{"1990-an"});
  EXPECT_EQ(roots_of_pair("covid-19 covid-19", "covid", "20"), Roots{});
}

TEST(StemmerOfPairsWithExceptions, TakesPronounsAndParticlesOffThem) {
  EXPECT_EQ(roots_of_pair("jual-beli dagang", "jual", "belinya"), Roots{"dagang"});
  EXPECT_EQ(roots_of_pair("kpk komisi", "kpk", "nya"), Roots{"komisi"});
}

TEST(StemmerOfPairsWithExceptions, KnowsThemThroughAffixes) {
  EXPECT_EQ(roots_of_pair("undang-undang hukum", "perundang", "undangan"), Roots{"hukum"});
  EXPECT_EQ(roots_of_pair("lalu-lalang lewat", "berlalu", "lalang"), Roots{"lewat"});
}

TEST(StemmerOfPairsWithExceptions, GivesARepeatedWordTheRootsThatTheWordHas) {
  EXPECT_EQ(roots_of_pair("buku kitab", "buku", "buku"), Roots{"kitab"});
  EXPECT_EQ(roots_of_pair("buku kitab", "buku", "bukunya"), Roots{"kitab"});
  EXPECT_EQ(roots_of_pair("lato x y", "lato", "lato"), (Roots{"x", "y"}));
}

TEST(StemmerOfPairsWithExceptions, KeepsALawApartFromAnInvitationStill) {
  EXPECT_EQ(roots_of_pair("undang ajak", "undang", "undang"), Roots{"undang-undang"});
}

TEST(StemmerOfPairsWithExceptions, SaysThatAPairIsOne) {
  Roots roots;
  IndonesianStemmer stemmer = stemmer_with("jual-beli dagang\nbuku kitab\n");
  EXPECT_EQ(stemmer.decide_pair("jual", "beli", roots), PairReason::user_exception);
  EXPECT_EQ(stemmer.decide_pair("buku", "buku", roots), PairReason::user_exception);
  EXPECT_EQ(stemmer.decide_pair("undang", "undang", roots), PairReason::exception);
  EXPECT_EQ(stemmer.decide_pair("as", "rusia", roots), std::nullopt);
}

}  // namespace
}  // namespace kliping
