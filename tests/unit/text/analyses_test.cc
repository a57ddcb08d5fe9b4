// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyses.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "common/text/tokenise.h"

namespace kliping {
namespace {

std::string likeliest(std::string_view word) {
  const auto analyses = analyses_of(word);
  return analyses.empty() ? "none" : describe(analyses.front());
}

bool considers(std::string_view word, std::string_view root) {
  const auto analyses = analyses_of(word);
  return std::any_of(analyses.begin(), analyses.end(),
                     [&](const Analysis& analysis) { return analysis.root == root; });
}

TEST(Analyses, NameEveryPartOfAWord) {
  EXPECT_EQ(likeliest("baca"), "baca (licensed)");
  EXPECT_EQ(likeliest("menyinari"), "me- + sinar + -i (licensed)");
  EXPECT_EQ(likeliest("memberitakan"), "me- + berita + -kan (licensed)");
  EXPECT_EQ(likeliest("mengatakannya"), "me- + kata + -kan + -nya (licensed)");
  EXPECT_EQ(likeliest("bacalah"), "baca + -lah (licensed)");
  EXPECT_EQ(likeliest("memperbesar"), "me- + per- + besar (licensed)");
}

TEST(Analyses, TakeTidakOutOfTheMiddle) {
  EXPECT_EQ(likeliest("ketidakpastian"), "ke- + tidak + pasti + -an (not licensed)");
}

TEST(Analyses, AreAllConsideredBeforeOneIsPreferred) {
  EXPECT_TRUE(considers("beruang", "beruang"));
  EXPECT_TRUE(considers("beruang", "uang"));
  EXPECT_TRUE(considers("memasak", "masak"));
  EXPECT_TRUE(considers("memasak", "pasak"));
}

TEST(Analyses, PreferWhatTheLexiconAllows) {
  const auto analyses = analyses_of("dikurangi");
  ASSERT_FALSE(analyses.empty());
  EXPECT_TRUE(analyses.front().licensed);
  EXPECT_EQ(analyses.front().root, "kurang");
  EXPECT_TRUE(std::is_partitioned(analyses.begin(), analyses.end(),
                                  [](const Analysis& analysis) { return analysis.licensed; }));
}

TEST(Analyses, TakeTheActiveForALicenceOfThePassive) {
  EXPECT_TRUE(analyses_of("dibelinya").front().licensed);
  EXPECT_TRUE(analyses_of("dicek").front().licensed);
}

TEST(Analyses, CountACircumfixOnce) {
  EXPECT_EQ(analyses_of("kesiapan").front().root, "siap");
  EXPECT_EQ(analyses_of("kesiapan").front().morphemes, 1);
  EXPECT_EQ(analyses_of("membaca").front().morphemes, 1);
  EXPECT_EQ(analyses_of("bacakan").front().morphemes, 1);
  EXPECT_EQ(analyses_of("membacakannya").front().morphemes, 3);
}

TEST(Analyses, AreNoneWhereChanceIsGreat) {
  for (const char* const word : {"bekasi", "prabowo", "asean", "dimas", "diego", "jokowi"}) {
    EXPECT_EQ(likeliest(word), "none") << word;
  }
}

TEST(Analyses, AreNoneForWhatIsNoWord) {
  EXPECT_TRUE(analyses_of("").empty());
  EXPECT_TRUE(analyses_of("2025").empty());
  EXPECT_TRUE(analyses_of("\xFF\xFE").empty());
  EXPECT_TRUE(analyses_of("di").empty() || analyses_of("di").front().root == "di");
  EXPECT_TRUE(analyses_of(std::string(max_word_bytes + 1, 'a')).empty());
}

TEST(Analyses, ComeFromAllCombinationsOfAffixes) {
  for (const char* const word : {"dipertanggungjawabkannyalah", "mempersatukan", "kebersamaan",
                                 "keterbukaan", "berkedudukan", "sepengetahuan"}) {
    EXPECT_FALSE(analyses_of(word).empty()) << word;
  }
}

TEST(Likelier, PutsFewerMorphemesFirst) {
  Analysis few;
  Analysis many;
  few.morphemes = 1;
  many.morphemes = 2;
  EXPECT_TRUE(likelier(few, many));
  many.licensed = true;
  EXPECT_TRUE(likelier(many, few));
  EXPECT_FALSE(likelier(few, few));
}

}  // namespace
}  // namespace kliping
