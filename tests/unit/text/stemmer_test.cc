// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/stemmer.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace kliping {
namespace {

using Roots = std::vector<std::string>;

Roots roots_of(std::string_view word) {
  Roots roots;
  make_stemmer()->stem(word, roots);
  return roots;
}

/// The roots of two words joined by a hyphen; none where they are two.
Roots roots_of_pair(std::string_view first, std::string_view second) {
  Roots roots;
  return make_stemmer()->stem_pair(first, second, roots) ? roots : Roots{};
}

struct Expectation {
  const char* word;
  const char* root;
};

template <std::size_t Size>
void expect_roots(const std::array<Expectation, Size>& expectations) {
  for (const auto& [word, root] : expectations) EXPECT_EQ(roots_of(word), Roots{root}) << word;
}

// Words with which other stemmers fail, each for a reason of its own.

TEST(Stemmer, FindsTheRootBehindSeveralAffixes) {
  expect_roots(std::to_array<Expectation>({{"mengalami", "alam"},
                                           {"pertikaian", "tikai"},
                                           {"memberitakan", "berita"},
                                           {"mengatakannya", "kata"},
                                           {"penyelidikan", "selidik"},
                                           {"menyinari", "sinar"},
                                           {"dikurangi", "kurang"},
                                           {"beterbangan", "terbang"}}));
}

TEST(Stemmer, RestoresTheFirstLetterOfARoot) {
  expect_roots(std::to_array<Expectation>({{"penembakan", "tembak"},
                                           {"penangkapan", "tangkap"},
                                           {"menangis", "tangis"},
                                           {"pengering", "kering"},
                                           {"pemrosesan", "proses"},
                                           {"pemrograman", "program"},
                                           {"penyair", "syair"}}));
}

TEST(Stemmer, CutsAtTheRightSeam) {
  expect_roots(std::to_array<Expectation>({{"gerakan", "gerak"},
                                           {"pergerakan", "gerak"},
                                           {"perbankan", "bank"},
                                           {"berikan", "beri"},
                                           {"kesiapan", "siap"},
                                           {"mengecek", "cek"},
                                           {"ketidaksetujuan", "setuju"}}));
}

TEST(Stemmer, KeepsWordsThatOnlyLookDerived) {
  for (const char* const word :
       {"menteri", "relawan", "teroris", "terorisme", "kinerja", "gemetar", "telunjuk", "gerigi",
        "budayawan", "olahragawan", "walaupun", "meskipun", "maupun", "ataupun", "adapun",
        "bagaimanapun", "adalah", "mereka", "sekitar"}) {
    EXPECT_EQ(roots_of(word), Roots{word});
  }
}

TEST(Stemmer, LeavesNamesAndUnknownWordsAlone) {
  for (const char* const word :
       {"bekasi", "prabowo", "asean", "selasa", "maluku", "kediri", "persebaya", "dimas",
        "setiawan", "susi", "xyzzy", "2025", "1.500", "x", "\u6771\u4EAC", "\u0436\u0443\u043A"}) {
    EXPECT_EQ(roots_of(word), Roots{word});
  }
}

TEST(Stemmer, GivesAllRootsOfAWordThatHasSeveral) {
  EXPECT_EQ(roots_of("beruang"), (Roots{"beruang", "uang"}));
  EXPECT_EQ(roots_of("kontekstualisasi"), (Roots{"kontekstual", "konteks"}));
}

TEST(Stemmer, TakesPronounsAndParticlesOffExceptions) {
  EXPECT_EQ(roots_of("kinerjanya"), Roots{"kinerja"});
  EXPECT_EQ(roots_of("menterilah"), Roots{"menteri"});
}

TEST(Stemmer, TakesNyaOffLongUnknownWordsOnly) {
  EXPECT_EQ(roots_of("instagramnya"), Roots{"instagram"});
  EXPECT_EQ(roots_of("kenya"), Roots{"kenya"});
}

TEST(Stemmer, BringsFormsOfOneRootTogether) {
  for (const char* const word : {"baca", "membaca", "dibaca", "terbaca", "bacaan", "pembaca",
                                 "pembacaan", "membacakan", "dibacakannya", "bacalah"}) {
    EXPECT_EQ(roots_of(word), Roots{"baca"}) << word;
  }
}

TEST(Stemmer, SurvivesWordsOfAnyLength) {
  for (std::size_t length = 1; length < 80; ++length) {
    EXPECT_EQ(roots_of(std::string(length, 'n')).size(), 1U);
    EXPECT_EQ(roots_of("mem" + std::string(length, 'e')).size(), 1U);
  }
}

TEST(Stemmer, IsNamedAndHasTheHashOfItsLexicon) {
  EXPECT_EQ(make_stemmer()->name(), "indonesian-1");
  EXPECT_EQ(make_stemmer()->lexicon_hash().size(), 16U);
}

TEST(StemmerOfPairs, BringsRepeatedWordsToTheirRoot) {
  EXPECT_EQ(roots_of_pair("buku", "buku"), Roots{"buku"});
  EXPECT_EQ(roots_of_pair("anak", "anaknya"), Roots{"anak"});
  EXPECT_EQ(roots_of_pair("berbalas", "balasan"), Roots{"balas"});
  EXPECT_EQ(roots_of_pair("tolong", "menolong"), Roots{"tolong"});
  EXPECT_EQ(roots_of_pair("meniru", "nirukan"), Roots{"tiru"});
}

TEST(StemmerOfPairs, KnowsRepeatedWordsThatItDoesNotKnow) {
  EXPECT_EQ(roots_of_pair("lato", "lato"), Roots{"lato"});
  EXPECT_EQ(roots_of_pair("lato", "latonya"), Roots{"lato"});
}

TEST(StemmerOfPairs, KeepsAWordThatMeansSomethingElseThanItsHalfApart) {
  EXPECT_EQ(roots_of_pair("undang", "undang"), Roots{"undang-undang"});
  EXPECT_EQ(roots_of_pair("undang", "undangnya"), Roots{"undang-undang"});
  EXPECT_EQ(roots_of_pair("perundang", "undangan"), Roots{"undang-undang"});
}

TEST(StemmerOfPairs, GivesRhymingWordsTheirOwnRootAndThatOfTheRealHalf) {
  EXPECT_EQ(roots_of_pair("sayur", "mayur"), (Roots{"sayur-mayur", "sayur"}));
  EXPECT_EQ(roots_of_pair("bolak", "balik"), (Roots{"bolak-balik", "balik"}));
  EXPECT_EQ(roots_of_pair("membolak", "balikkan"), (Roots{"bolak-balik", "balik"}));
}

TEST(StemmerOfPairs, KnowsCompoundsThroughTheirAffixes) {
  // As menandatangani, which is written together.
  EXPECT_EQ(roots_of_pair("tanda", "tanganinya"), Roots{"tandatangan"});
  EXPECT_EQ(roots_of("menandatangani"), Roots{"tandatangan"});
  EXPECT_EQ(roots_of_pair("berlalu", "lalang"), Roots{"lalu-lalang"});
}

TEST(StemmerOfPairs, TakesOffPronounsBehindAHyphen) {
  EXPECT_EQ(roots_of_pair("kpk", "nya"), Roots{"kpk"});
  EXPECT_EQ(roots_of_pair("hamba", "ku"), Roots{"hamba"});
}

TEST(StemmerOfPairs, LeavesTwoWordsTwo) {
  EXPECT_EQ(roots_of_pair("prabowo", "gibran"), Roots{});
  EXPECT_EQ(roots_of_pair("covid", "19"), Roots{});
  EXPECT_EQ(roots_of_pair("e", "ktp"), Roots{});
  EXPECT_EQ(roots_of_pair("as", "rusia"), Roots{});
  EXPECT_EQ(roots_of_pair("jual", "beli"), Roots{});
  EXPECT_EQ(roots_of_pair("2", "2"), Roots{});
  EXPECT_EQ(roots_of_pair("capres", "cawapres"), Roots{});
  EXPECT_EQ(roots_of_pair("se", "indonesia"), Roots{});
}

}  // namespace
}  // namespace kliping
