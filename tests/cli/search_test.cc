// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

class SearchProgram : public ProgramTest {
 protected:
  void SetUp() override {
    build({{.id = "a",
            .title = "Banjir",
            .body = "Air naik di kota.",
            .publisher = "Tempo",
            .date = "2025-02-26"},
           {.id = "b",
            .title = "Gempa",
            .body = "Tanah goyah di kota.",
            .publisher = "Antara",
            .date = "2025-03-01"}});
  }
};

TEST_F(SearchProgram, PrintsHitsForPeople) {
  const CommandResult result = search({"banjir"});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(
      result.out,
      "1. Banjir\n   Tempo \u00B7 2025-02-26\n   Air naik di kota.\n\n1 article, 1 to 1 shown\n");
}

TEST_F(SearchProgram, PrintsOneJsonObjectForPrograms) {
  const CommandResult result = search({"--format", "json", "--facet", "source,month", "kota"});
  expect(result, ExitCode::ok);
  const auto json = nlohmann::json::parse(result.out);
  EXPECT_EQ(json["total"], 2);
  EXPECT_EQ(json["query"], "kota");
  EXPECT_EQ(json["facets"]["month"].size(), 2U);
  EXPECT_EQ(json["facets"]["source"][0], nlohmann::json::parse(R"({"value":"Antara","count":1})"));
}

TEST_F(SearchProgram, SaysWhatAnAmbiguousAcronymCanMean) {
  const CommandResult result = search({"kota", "OR", "PBB"});
  expect(result, ExitCode::ok);
  expect_text(result.err, "PBB can mean Perserikatan Bangsa-Bangsa or ");
  EXPECT_EQ(search({"--quiet", "kota", "OR", "PBB"}).err, "");
  EXPECT_EQ(search({"--format", "json", "kota", "OR", "PBB"}).err, "");
}

TEST_F(SearchProgram, MatchesAnyWordWhereAsked) {
  EXPECT_EQ(search({"--count", "air", "tanah"}).out, "0\n");
  EXPECT_EQ(search({"--count", "--match", "any", "air", "tanah"}).out, "2\n");
  EXPECT_EQ(search({"--count", "--match", "any", "air", "tanah", "source:Tempo"}).out, "1\n");
}

TEST_F(SearchProgram, CountsAlone) {
  EXPECT_EQ(search({"--count", "kota"}).out, "2\n");
  const CommandResult none = search({"--count", "longsor"});
  EXPECT_EQ(none.out, "0\n");
  expect(none, ExitCode::nothing_matched);
}

TEST_F(SearchProgram, JoinsTheWordsOfTheCommandLineToOneQuery) {
  EXPECT_EQ(search({"--count", "kota", "-gempa"}).out, "1\n");
  EXPECT_EQ(search({"--count", "-gempa"}).out, "1\n");
}

TEST_F(SearchProgram, SaysThatNothingMatchedOnStandardError) {
  expect_error(search({"longsor"}), ExitCode::nothing_matched, "no article matches longsor");
  const CommandResult json = search({"--format", "json", "longsor"});
  expect(json, ExitCode::nothing_matched);
  EXPECT_EQ(nlohmann::json::parse(json.out)["total"], 0);
}

TEST_F(SearchProgram, PointsAtAFaultOfALongQueryInAShortLine) {
  const std::string words(3000, 'a');
  const CommandResult result = search({words + " kota:3 " + words});
  expect(result, ExitCode::bad_usage);
  expect_text(result.err, "aaa kota:3 aaa");
  EXPECT_LT(result.err.size(), 400U);
  EXPECT_LT(search({words}).err.size(), 400U);
}

TEST_F(SearchProgram, SaysHowToSeeTheValuesOfAField) {
  expect_text(search({"author:Sari", "kota"}).err, "--limit 0 --facet author '*'");
}

TEST_F(SearchProgram, SaysThatAnArchiveIsEmpty) {
  expect(index("remove", {"a", "b"}), ExitCode::ok);
  expect_text(search({"kota"}).err, "the archive has no articles");
}

TEST_F(SearchProgram, SortsAndPages) {
  EXPECT_EQ(search({"--sort", "newest", "--limit", "1", "kota"}).out.substr(0, 8), "1. Gempa");
  EXPECT_EQ(search({"--sort", "oldest", "--limit", "1", "kota"}).out.substr(0, 9), "1. Banjir");
  EXPECT_EQ(search({"--sort", "newest", "--offset", "1", "kota"}).out.substr(0, 9), "2. Banjir");
}

TEST_F(SearchProgram, SaysOnRequestHowMuchItSearchedAndHowLong) {
  expect_text(search({"--verbose", "banjir"}).err, "2 articles searched, 1 match, in ");
}

TEST_F(SearchProgram, UsesColoursOnlyWhenTold) {
  expect_no_text(search({"banjir"}).out, "\x1b");
  expect_text(search({"--color", "always", "banjir"}).out, "\x1b[1;33mBanjir\x1b[0m");
}

TEST_F(SearchProgram, DrawsWithLettersWhereTheLocaleHasNothingElse) {
  const CommandResult result = search({"--limit", "0", "--facet", "source", "kota"},
                                      {.input = "", .environment = {{"LC_ALL", "C"}}});
  expect_text(result.out, "  Antara       1 ####");
}

TEST_F(SearchProgram, CountsRelativeDaysFromTheDayItIsGiven) {
  EXPECT_EQ(search({"--today", "2025-03-02", "--count", "tanggal:kemarin"}).out, "1\n");
  EXPECT_EQ(search({"--today", "2025-03-02", "--count", "since:7d"}).out, "2\n");
}

TEST_F(SearchProgram, ReadsOptionsFromAConfigFile) {
  const auto config =
      scratch().write("kliping.conf", "archive = " + archive() + "\n[search]\nlimit = 1\n");
  const CommandResult result = run_search({"--config", config.string(), "kota"});
  expect(result, ExitCode::ok);
  expect_text(result.out, "2 articles, 1 to 1 shown");
}

TEST_F(SearchProgram, TellsWhichWordKeepsTheOthersFromMatching) {
  const CommandResult result = search({"air", "kota", "zzyzx"});
  expect(result, ExitCode::nothing_matched);
  EXPECT_EQ(result.out, "");
  expect_text(result.err, "no article matches air kota zzyzx\n");
  expect_text(result.err, "  alone: air 1, kota 2, zzyzx 0\n  without zzyzx: 1 article\n");
  expect_text(result.err, "  with --match any: 2 articles\n");
  EXPECT_EQ(search({"--quiet", "air", "kota", "zzyzx"}).err, "");
}

TEST_F(SearchProgram, AnswersALikelyMistypedQueryAndSaysSo) {
  const CommandResult result = search({"banjri"});
  expect(result, ExitCode::nothing_matched);
  expect_text(result.err, "no article matches banjri\n");
  expect_text(result.err, "Did you mean: banjir\n");
  expect_text(result.out, "1. Banjir\n");
  const CommandResult suggested = search({"--spelling", "suggest", "banjri"});
  EXPECT_EQ(suggested.out, "");
  expect_text(suggested.err, "Did you mean: banjir\n");
  expect_no_text(search({"--spelling", "ignore", "banjri"}).err, "Did you mean");
  EXPECT_EQ(search({"--count", "banjri"}).out, "0\n");
}

TEST_F(SearchProgram, TellsProgramsOfAMistypedQueryToo) {
  const auto json = nlohmann::json::parse(search({"--format", "json", "banjri"}).out);
  EXPECT_EQ(json["suggestion"], "banjir");
  EXPECT_EQ(json["corrected"], false);
  EXPECT_EQ(json["total"], 0);
  const auto corrected =
      nlohmann::json::parse(search({"--format", "json", "--spelling", "correct", "banjri"}).out);
  EXPECT_EQ(corrected["corrected"], true);
  EXPECT_EQ(corrected["total"], 1);
}

TEST_F(SearchProgram, MakesATableOfTheWholeArchive) {
  const CommandResult result = search({"--limit", "0", "--facet", "publisher", "*"});
  expect(result, ExitCode::ok);
  EXPECT_TRUE(result.out.starts_with("2 articles\n\npublisher\n  Antara       1 ")) << result.out;
}

}  // namespace
}  // namespace kliping::test
