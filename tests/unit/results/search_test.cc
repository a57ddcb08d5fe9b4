// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using Ids = std::vector<std::string>;

/// What queries find.
class Search : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "banjir",
         .title = "Banjir Melanda Semarang",
         .body = "Banjir merendam ribuan rumah, dikutip dari The Guardian.\nAnak-anak mengungsi.",
         .publisher = "Tempo",
         .date = "2025-02-26",
         .section = "Nasional"},
        {.id = "gempa",
         .title = "Gempa Mengguncang Ternate",
         .body = "Gempa kuat merusak rumah warga, dilansir Al-Arabiya dan AFP.",
         .publisher = "Antara",
         .date = "2025-02-28",
         .section = "Nasional"},
        {.id = "pasar",
         .title = "Rumah Pasar Baru",
         .body = "Pemerintahan kota membuka pasar. Buku-buku dijual murah pada hari Jum\u2019at.",
         .publisher = "Tempo",
         .date = "2024-12-31",
         .section = "Ekonomi"},
        {.id = "tanpa-tanggal", .title = "Catatan Redaksi", .body = "Tinggi tingkat buku."},
    });
  }
};

TEST_F(Search, NeedsAllWords) {
  expect_hits("rumah", {"banjir", "gempa", "pasar"});
  expect_hits("rumah gempa", {"gempa"});
  expect_hits("rumah gempa pasar", {});
}

TEST_F(Search, NeedsNoStopWordBesideOtherWords) {
  expect_hits("rumah yang gempa itu", {"gempa"});
  expect_hits("rumah \"yang\" gempa", {});
}

TEST_F(Search, RanksAWordOfTheTitleAboveOneOfTheText) {
  EXPECT_EQ(ids_of("rumah").front(), "pasar");
}

TEST_F(Search, MakesNoSnippetWhereNoneIsWanted) {
  const Results results = search("gempa", {.snippet_bytes = 0});
  ASSERT_EQ(results.hits.size(), 1U);
  EXPECT_EQ(results.hits.front().snippet.text, "");
  EXPECT_FALSE(results.hits.front().title.matches.empty());
}

TEST_F(Search, FindsAWordInItsOtherForms) {
  expect_hits("merendamkan", {"banjir"});
  expect_hits("rumahnya", {"banjir", "gempa", "pasar"});
}

TEST_F(Search, IsNotChangedByCapitalsAccentsAndApostrophes) {
  expect_hits("Pemerintahan", {"pasar"});
  expect_hits("pemerintahan", {"pasar"});
  expect_hits("PEMERINTAHAN", {"pasar"});
  expect_hits("Jum'at", {"pasar"});
  expect_hits("jumat", {"pasar"});
}

TEST_F(Search, TakesADoubledWordForTheWord) {
  expect_hits("buku-buku", {"pasar", "tanpa-tanggal"});
  expect_hits("buku", {"pasar", "tanpa-tanggal"});
}

TEST_F(Search, FindsAPhraseOnlyInItsOrderAndForms) {
  expect_hits("\"ribuan rumah\"", {"banjir"});
  expect_hits("\"rumah ribuan\"", {});
  expect_hits("\"ribu rumah\"", {});
}

TEST_F(Search, FindsAPhraseWhateverStandsBetweenItsWords) {
  expect_hits("\"anak anak mengungsi\"", {"banjir"});
  expect_hits("\"anak-anak mengungsi\"", {"banjir"});
}

TEST_F(Search, LetsNoPhraseRunFromTheTitleIntoTheBody) {
  expect_hits("\"semarang banjir\"", {});
  expect_hits("\"melanda semarang\"", {"banjir"});
}

TEST_F(Search, TakesAWordWithPartsForAPhrase) {
  expect_hits("Al-Arabiya", {"gempa"});
  expect_hits("arabiya-al", {});
}

TEST_F(Search, SearchesTheTitleAlone) {
  expect_hits("title:rumah", {"pasar"});
  expect_hits("judul:\"pasar baru\"", {"pasar"});
}

TEST_F(Search, FindsAnOutletByAnyOfItsNames) {
  for (const char* const name : {"\"The Guardian\"", "guardian", "theguardian.com"}) {
    expect_hits(std::string("source:") + name, {"banjir"});
  }
  expect_hits("sumber:Al-Arabiya", {"gempa"});
  expect_hits("sumber:\"Al Arabiya\"", {"gempa"});
}

TEST_F(Search, TellsThePublisherFromTheCitedOutlet) {
  expect_hits("publisher:tempo", {"banjir", "pasar"});
  expect_hits("cited:tempo", {});
  expect_hits("source:tempo", {"banjir", "pasar"});
  expect_hits("cited:(AFP OR Guardian)", {"banjir", "gempa"});
}

TEST_F(Search, FindsBySection) {
  expect_hits("section:nasional", {"banjir", "gempa"});
  expect_hits("rubrik:EKONOMI", {"pasar"});
}

TEST_F(Search, FindsByDayMonthYearAndSpan) {
  expect_hits("date:2025-02-26", {"banjir"});
  expect_hits("date:2025-02", {"banjir", "gempa"});
  expect_hits("date:2024", {"pasar"});
  expect_hits("date:2024-12-31..2025-02-26", {"banjir", "pasar"});
  expect_hits("date:..2025-01", {"pasar"});
  expect_hits("date:2025-02-27..", {"gempa"});
  expect_hits("since:2w", {"banjir", "gempa"});
}

TEST_F(Search, LeavesOutWhatIsNegated) {
  expect_hits("rumah -gempa", {"banjir", "pasar"});
  expect_hits("-rumah", {"tanpa-tanggal"});
  expect_hits("* -source:tempo", {"gempa", "tanpa-tanggal"});
}

TEST_F(Search, TakesEitherSideOfOr) {
  expect_hits("banjir OR gempa", {"banjir", "gempa"});
  expect_hits("(banjir ATAU gempa) rumah BUKAN semarang", {"gempa"});
}

TEST_F(Search, FindsEverythingByAStar) {
  expect_hits("*", {"banjir", "gempa", "pasar", "tanpa-tanggal"});
}

TEST_F(Search, FindsWordsByTheirBeginning) { expect_hits("gemp*", {"gempa"}); }

TEST_F(Search, FindsAnArticleByItsId) { expect_hits("id:pasar", {"pasar"}); }

TEST_F(Search, SortsByDateWithUndatedArticlesLastEitherWay) {
  EXPECT_EQ(ids_of("*", {.sort = Sort::newest}),
            (Ids{"gempa", "banjir", "pasar", "tanpa-tanggal"}));
  EXPECT_EQ(ids_of("*", {.sort = Sort::oldest}),
            (Ids{"pasar", "banjir", "gempa", "tanpa-tanggal"}));
}

TEST_F(Search, RanksTheExactFormAboveOtherForms) {
  build({{.id = "bentuk-lain", .title = "Satu", .body = "Rumahnya itu tenang."},
         {.id = "persis", .title = "Dua", .body = "Rumah itu tenang."}});
  EXPECT_EQ(ids_of("rumah"), (Ids{"persis", "bentuk-lain"}));
}

TEST_F(Search, GivesTheSameTotalOnEveryPage) {
  for (const std::size_t offset : {0U, 1U, 2U, 3U, 50U}) {
    EXPECT_EQ(search("rumah", {.limit = 1, .offset = offset}).total, 3U);
  }
}

TEST_F(Search, NumbersHitsAcrossPages) {
  const Results second = search("rumah", {.limit = 1, .offset = 1});
  ASSERT_EQ(second.hits.size(), 1U);
  EXPECT_EQ(second.hits.front().rank, 2U);
  EXPECT_EQ(second.hits.front().id, ids_of("rumah")[1]);
}

TEST_F(Search, GivesEverythingKnownOfAHit) {
  const Hit hit = search("banjir").hits.at(0);
  EXPECT_EQ(hit.title.text, "Banjir Melanda Semarang");
  EXPECT_EQ(hit.publisher, "Tempo");
  EXPECT_EQ(hit.cited, Ids{"The Guardian"});
  EXPECT_EQ(to_string(*hit.published), "2025-02-26");
  EXPECT_EQ(hit.section, "Nasional");
  EXPECT_GT(hit.score, 0);
}

TEST_F(Search, RefusesAWildcardThatStandsForTooManyWords) {
  std::string body;
  for (int i = 0; i < 6000; ++i) body += "kata" + std::to_string(i) + "x ";
  build({{.id = "banyak", .title = "Banyak Kata", .body = body}});
  try {
    static_cast<void>(search("kata*"));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_query);
  }
  expect_hits("kata17*", {"banyak"});
}

TEST_F(Search, FindsAPrefixWithAnApostrophe) { expect_hits("Jum'a*", {"pasar"}); }

using Ranking = ArchiveTest;

TEST_F(Ranking, PutsTheExactFormAboveOthers) {
  build({{.id = "lain", .title = "Kabar", .body = "Warga diberitakan pulang."},
         {.id = "tepat", .title = "Kabar", .body = "Warga memberitakan pulang."}});
  EXPECT_EQ(ids_of("memberitakan"), (Ids{"tepat", "lain"}));
  EXPECT_EQ(ids_of("diberitakan"), (Ids{"lain", "tepat"}));
}

TEST_F(Ranking, LetsAStopWordCountLittle) {
  build({{.id = "kata", .title = "Kabar", .body = "Banjir surut pelan."},
         {.id = "bantu", .title = "Kabar", .body = "Banjir yang yang yang yang."},
         {.id = "jauh", .title = "Kabar", .body = "Warga pulang."}});
  const Query any = Query::parse("banjir yang pelan", {.match = Match::any});
  const Results results = Searcher(archive()).search(any);
  ASSERT_EQ(results.hits.size(), 2U);
  EXPECT_EQ(results.hits.front().id, "kata");
  EXPECT_LT(results.hits.back().score, 0.8 * results.hits.front().score);
  EXPECT_EQ(ids_of("banjir yang"), (Ids{"bantu", "kata"}));
}

}  // namespace
}  // namespace kliping::test
