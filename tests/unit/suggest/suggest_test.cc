// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// An archive of a few articles, and what it suggests.
class Suggestions : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "1",
         .title = "Gubernur Wiratmoko meninjau banjir",
         .body = "Rumah sakit daerah tergenang. Warga mengungsi ke Sukamaju.",
         .publisher = "Kompas",
         .authors = {"Siti Rahmawati"}},
        {.id = "2",
         .title = "Gerakan antikorupsi di Sukamaju",
         .body = "Wiratmoko membuka pameran buku tentang banjir di balai kota.",
         .publisher = "The Guardian"},
    });
  }

  [[nodiscard]] std::optional<std::string> suggestion(const std::string& query) const {
    return search(query, {.spelling = Spelling::suggest}).suggestion;
  }
};

TEST_F(Suggestions, NameAWordThatIsNear) {
  EXPECT_EQ(suggestion("wiratmko"), "wiratmoko");
  EXPECT_EQ(suggestion("wirtamoko"), "wiratmoko");
  EXPECT_EQ(suggestion("gubenur"), "gubernur");
  EXPECT_EQ(suggestion("Soekamadjoe"), "sukamaju");
}

TEST_F(Suggestions, AreOnlyGivenWhereTheyAreWanted) {
  EXPECT_EQ(search("wiratmko").suggestion, std::nullopt);
  EXPECT_EQ(search("wiratmko", {.spelling = Spelling::ignore}).suggestion, std::nullopt);
}

TEST_F(Suggestions, LeaveWordsAloneThatTheArchiveHas) {
  EXPECT_EQ(suggestion("pameran"), std::nullopt);
  // One article has `pameran`, in which this is a form of it.
  EXPECT_EQ(suggestion("memamerkan"), std::nullopt);
}

TEST_F(Suggestions, LeaveWordsAloneThatTheLexiconKnows) {
  // One letter from `buku`.
  EXPECT_EQ(suggestion("baku"), std::nullopt);
}

TEST_F(Suggestions, LeaveNumbersAndShortWordsAlone) {
  build({{.id = "1", .title = "Tahun 20245", .body = "Partai ABC dan wxyz"}});
  EXPECT_EQ(suggestion("20244"), std::nullopt);
  EXPECT_EQ(suggestion("abx"), std::nullopt);
  EXPECT_EQ(suggestion("wxya"), "wxyz");
}

TEST_F(Suggestions, AllowOneSlipInAShortWordAndTwoInALongOne) {
  build({{.id = "1", .title = "Wiratmoko", .body = "wxyzab"}});
  EXPECT_EQ(suggestion("wxyzba"), "wxyzab");
  EXPECT_EQ(suggestion("wyxzba"), std::nullopt);
  EXPECT_EQ(suggestion("wirtamko"), "wiratmoko");
  EXPECT_EQ(suggestion("witramko"), std::nullopt);
}

TEST_F(Suggestions, PreferTheSameFirstLetterToANearerWord) {
  build({{.id = "1", .title = "kwxyzab", .body = "lwxyzaq"}});
  EXPECT_EQ(suggestion("lwxyzab"), "lwxyzaq");
  EXPECT_EQ(suggestion("mwxyzab"), "kwxyzab");
}

TEST_F(Suggestions, AllowAWordOfAnotherFirstLetterOneSlip) {
  build({{.id = "1", .title = "wyzabcd", .body = "Ya."}});
  EXPECT_EQ(suggestion("ewyzabcd"), "wyzabcd");
  EXPECT_EQ(suggestion("erwyzabcd"), std::nullopt);
}

TEST_F(Suggestions, PreferTheMostFrequentOfWordsEquallyNear) {
  build({{.id = "1", .title = "wxyzab", .body = ""},
         {.id = "2", .title = "wxyzac", .body = ""},
         {.id = "3", .title = "wxyzac", .body = "lagi"}});
  EXPECT_EQ(suggestion("wxyzad"), "wxyzac");
}

TEST_F(Suggestions, KeepTheRestOfTheQueryAsItIs) {
  EXPECT_EQ(suggestion("banjir wiratmko -longsor"), "banjir wiratmoko NOT longsor");
  EXPECT_EQ(suggestion("(wiratmko OR longsor) sukamaju"), "(wiratmoko OR longsor) sukamaju");
}

TEST_F(Suggestions, CorrectWordsOfATitleAfterTitles) {
  EXPECT_EQ(suggestion("title:gubernor"), "title:gubernur");
  // Only texts have `pameran`, so it is right as it stands.
  EXPECT_EQ(suggestion("title:pameran"), std::nullopt);
}

TEST_F(Suggestions, CorrectWordsOfPhrases) {
  EXPECT_EQ(suggestion("\"gubenur wiratmoko\""), "\"gubernur wiratmoko\"");
  EXPECT_EQ(suggestion("~\"rumah sakti daerha\""), std::nullopt);
  EXPECT_EQ(suggestion("~\"rumah sakit tergenag\""), std::nullopt);
  EXPECT_EQ(suggestion("~\"daerah tergenangg\""), "~\"daerah tergenang\"");
}

TEST_F(Suggestions, PartAndJoinWords) {
  EXPECT_EQ(suggestion("rumahsakit"), "\"rumah sakit\"");
  EXPECT_EQ(suggestion("\"anti korupsi\""), "\"antikorupsi\"");
  EXPECT_EQ(suggestion("wirat moko"), "wiratmoko");
}

TEST_F(Suggestions, CorrectOutletsAfterAllTheirNames) {
  EXPECT_EQ(suggestion("publisher:Kompsa"), "publisher:Kompas.com");
  EXPECT_EQ(suggestion("source:guardan"), "source:\"The Guardian\"");
  // An outlet that the archive has not is none the less no mistake.
  EXPECT_EQ(suggestion("publisher:Tempo"), std::nullopt);
}

TEST_F(Suggestions, CorrectOtherValuesAfterThoseOfTheArchive) {
  EXPECT_EQ(suggestion("author:\"Siti Rahmwati\""), "author:\"siti rahmawati\"");
  EXPECT_EQ(suggestion("author:\"Siti Rahmawati\""), std::nullopt);
}

TEST_F(Suggestions, AreNotGivenWhereTheyFindNothing) {
  EXPECT_EQ(suggestion("wiratmko longsor"), std::nullopt);
  EXPECT_EQ(suggestion("wiratmko date:1999"), std::nullopt);
}

TEST_F(Suggestions, AreNotGivenWhereTheyFindNothingInWhatIsSelected) {
  const auto within = [&](const std::string& publisher) {
    return search("gubenur", {.selections = {{.field = Field::publisher, .values = {publisher}}},
                              .spelling = Spelling::correct});
  };
  EXPECT_EQ(within("Kompas.com").suggestion, "gubernur");
  EXPECT_EQ(within("The Guardian").suggestion, std::nullopt);
  EXPECT_FALSE(within("The Guardian").corrected);
}

TEST_F(Suggestions, AreAnsweredWhereThatIsWantedAndNothingMatches) {
  const Results results = search("wiratmko", {.spelling = Spelling::correct});
  EXPECT_TRUE(results.corrected);
  EXPECT_EQ(results.suggestion, "wiratmoko");
  EXPECT_EQ(results.total, 2U);
  ASSERT_EQ(results.hits.size(), 2U);
  EXPECT_FALSE(results.hits.front().title.matches.empty());
}

TEST_F(Suggestions, AreNotAnsweredWhereTheQueryMatches) {
  const Results results = search("banjir OR wiratmko", {.spelling = Spelling::correct});
  EXPECT_FALSE(results.corrected);
  EXPECT_EQ(results.total, 2U);
  EXPECT_EQ(search("pameran", {.spelling = Spelling::correct}).total, 1U);
}

TEST_F(Suggestions, ComeOfAllArchivesThatAreSearched) {
  const std::filesystem::path other = scratch() / "other";
  const std::vector<std::string> inputs{
      scratch()
          .write("other.jsonl",
                 as_json_lines({{.id = "1", .title = "Bendungan Cimeratus", .body = ""}}))
          .string()};
  build_archive(other, inputs, {}, witness);
  const std::vector<std::filesystem::path> archives{archive(), other};
  const Searcher both(archives);
  const auto suggestion = [&](const std::string& query) {
    return both.search(Query::parse(query), {.spelling = Spelling::suggest}).suggestion;
  };
  EXPECT_EQ(suggestion("cimeartus OR wiratmko"), "cimeratus OR wiratmoko");
  EXPECT_EQ(suggestion("cimeartus wiratmko"), std::nullopt);
}

TEST_F(Suggestions, CorrectTheFirstFewMistakesAlone) {
  EXPECT_EQ(suggestion("wiratmko OR gubenur OR sukamju OR tergenagn OR pamern OR banjirr"),
            "wiratmoko OR gubernur OR sukamaju OR tergenang OR pameran OR banjirr");
}

TEST_F(Suggestions, CorrectWordsBesideOneAnother) {
  EXPECT_EQ(suggestion("gubenur NEAR/3 wiratmko"), "gubernur NEAR/3 wiratmoko");
  EXPECT_EQ(suggestion("sentence(rumahsakit tergenang)"), "sentence(\"rumah sakit\" tergenang)");
}

TEST_F(Suggestions, FollowTheArchive) {
  update({{.id = "3", .title = "Bendungan Cimeratus", .body = ""}});
  EXPECT_EQ(suggestion("cimeartus"), "cimeratus");
  update({{.id = "3", .title = "Bendungan", .body = ""}});
  EXPECT_EQ(suggestion("cimeartus"), std::nullopt);
}

}  // namespace
}  // namespace kliping::test
