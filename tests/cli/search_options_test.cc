// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// What the options of kliping-search do, and which do not go together.
class SearchOptionsTest : public ProgramTest {
 protected:
  void SetUp() override {
    build({{.id = "a",
            .title = "Banjir",
            .body = "Air naik di kota.",
            .publisher = "Tempo",
            .date = "2025-02-26",
            .section = "Nasional"},
           {.id = "b",
            .title = "Gempa",
            .body = "Tanah goyah di kota.",
            .publisher = "Antara",
            .date = "2025-03-01",
            .section = "Ekonomi, Bisnis"},
           {.id = "c", .title = "Longsor", .body = "Bukit runtuh di kota."}});
  }

  [[nodiscard]] std::string count(CommandArguments arguments) const {
    arguments.insert(arguments.begin(), "--count");
    return search(arguments).out;
  }

  void expect_usage_error(const CommandArguments& arguments, const std::string& message,
                          const std::string& hint) const {
    const CommandResult result = search(arguments);
    expect_error(result, ExitCode::bad_usage, message);
    expect_text(result.err, "hint: " + hint);
  }
};

TEST_F(SearchOptionsTest, SearchSeveralArchivesAtOnce) {
  const auto file =
      scratch().write("more.jsonl", as_json_lines({{.id = "d", .title = "Kota", .body = "Kota."}}));
  const std::string other = (scratch() / "other").string();
  expect(run_index({"build", "--archive", other, file.string()}), ExitCode::ok);
  EXPECT_EQ(run_search({"--archive", archive(), "--archive", other, "--count", "kota"}).out, "4\n");
  const std::string both = archive() + ":" + other;
  EXPECT_EQ(
      run_search({"--count", "kota"}, {.input = "", .environment = {{"KLIPING_ARCHIVE", both}}})
          .out,
      "4\n");
  EXPECT_EQ(run_search({"--archive", other, "--count", "kota"},
                       {.input = "", .environment = {{"KLIPING_ARCHIVE", archive()}}})
                .out,
            "1\n");
  expect_error(run_index({"info"}, {.input = "", .environment = {{"KLIPING_ARCHIVE", both}}}),
               ExitCode::bad_usage, "KLIPING_ARCHIVE names several archives");
}

TEST_F(SearchOptionsTest, NameNoArchiveTwice) {
  expect_error(run_search({"--archive", archive(), "--archive", archive() + "/", "kota"}),
               ExitCode::bad_usage, "is named twice");
}

TEST_F(SearchOptionsTest, SelectValuesOfAField) {
  EXPECT_EQ(count({"--select", "section=Nasional", "kota"}), "1\n");
  EXPECT_EQ(count({"--select", "section=Ekonomi, Bisnis", "kota"}), "1\n");
  EXPECT_EQ(count({"--select", "section=Nasional", "--select", "rubrik=Ekonomi, Bisnis", "kota"}),
            "2\n");
  EXPECT_EQ(count({"--select", "section=", "kota"}), "1\n");
  EXPECT_EQ(count({"--select", "section=Nasional", "--select", "publisher=Antara", "kota"}), "0\n");
  expect_usage_error({"--select", "section", "kota"}, "--select cannot be `section`",
                     "write FIELD=VALUE");
  expect_usage_error({"--select", "judul=a", "kota"}, "there is no facet `judul`", "facets are:");
}

TEST_F(SearchOptionsTest, SayWhatWasSelectedWhereNothingMatches) {
  const CommandResult result = search({"--select", "source=Kompass", "kota"});
  expect(result, ExitCode::nothing_matched);
  expect_text(result.err, "no article matches kota among those of source=Kompass\n");
}

TEST_F(SearchOptionsTest, SayThatAFacetCountsWhateverIsChosenInIt) {
  const CommandArguments arguments{"--limit", "0",           "--select", "source=Tempo",
                                   "--facet", "source,year", "kota"};
  const std::string table = search(arguments).out;
  expect_text(table, "source (whatever is chosen in it)\n");
  expect_text(table, "year\n");
}

TEST_F(SearchOptionsTest, LetOldArticlesFade) {
  const auto json = nlohmann::json::parse(
      search({"--format", "json", "--recent", "3d", "--today", "2025-03-01", "kota"}).out);
  EXPECT_EQ(json["hits"][0]["id"], "b");
  EXPECT_LT(json["hits"][1]["score"], json["hits"][0]["score"]);
  for (const char* const span : {"2w", "6m", "1y", "30hari"}) {
    expect(search({"--recent", span, "kota"}), ExitCode::ok);
  }
  expect_usage_error({"--recent", "0d", "kota"}, "--recent cannot be `0d`", "write after how long");
  expect_usage_error({"--recent", "soon", "kota"}, "--recent cannot be `soon`", "write after");
  expect_usage_error({"--recent", "3d", "--sort", "newest", "kota"}, "--recent needs the order",
                     "leave --sort out");
}

TEST_F(SearchOptionsTest, SortByOutlet) {
  const CommandResult result = search({"--format", "jsonl", "--sort", "outlet", "kota"});
  EXPECT_LT(result.out.find("Antara"), result.out.find("Tempo"));
}

TEST_F(SearchOptionsTest, ReadTimesInTheUsualWays) {
  for (const char* const time : {"500ms", "2s", "2", "1.5", "0.5s"}) {
    expect(search({"--timeout", time, "kota"}), ExitCode::ok);
  }
  for (const char* const time : {"0", "-1", "soon", "2h", "", "nan", "1e9", "ms"}) {
    expect_usage_error({"--timeout", time, "kota"}, "--timeout cannot be", "write a time as in");
  }
}

TEST_F(SearchOptionsTest, LimitTheSnippet) {
  expect_text(search({"--snippet", "8", "title:banjir"}).out, "   Air naik\u2026\n");
  EXPECT_EQ(search({"--snippet", "0", "banjir"}).out,
            "1. Banjir\n   Tempo \u00B7 2025-02-26 \u00B7 Nasional\n\n1 article, 1 to 1 shown\n");
}

TEST_F(SearchOptionsTest, SortTheValuesOfAFacet) {
  const CommandResult result = search(
      {"--limit", "0", "--facet", "publisher", "--facet-sort", "value", "--facet-limit", "1", "*"});
  expect_text(result.out, "publisher (top 1 of 2)\n  Antara ");
}

TEST_F(SearchOptionsTest, ExplainAQuery) {
  const CommandResult result = search({"--explain", "banjir"});
  expect(result, ExitCode::ok);
  for (const char* const heading :
       {"query\n  banjir\n", "tree\n", "terms", "as it is evaluated\n"}) {
    expect_text(result.out, heading);
  }
}

TEST_F(SearchOptionsTest, AskForAQuery) {
  expect_usage_error({}, "no query is given", "write what to search for");
  expect_usage_error({"--count"}, "no query is given", "write what to search for");
}

TEST_F(SearchOptionsTest, ThatContradictEachOtherAreRefused) {
  const auto file = scratch().write("q.tsv", "q\tbanjir\n").string();
  for (const auto& [arguments, message] : std::vector<std::pair<CommandArguments, std::string>>{
           {{"--batch", file, "--format", "trec", "a"}, "--batch and a query cannot be given"},
           {{"--batch", file, "--format", "trec", "--id", "a"}, "--batch and --id"},
           {{"--batch", file, "--format", "trec", "--count"}, "--batch and --count"},
           {{"--batch", file}, "--batch needs --format trec, json or jsonl"},
           {{"--batch", file, "--format", "csv"}, "--batch needs --format trec, json or jsonl"},
           {{"--batch", file, "--format", "trec", "--full"}, "a TREC run has no texts"},
           {{"--format", "trec", "a"}, "--format trec needs --batch FILE"},
           {{"--id", "a", "kota"}, "--id and a query"},
           {{"--id", "a", "--facet", "tag"}, "--id and --facet"},
           {{"--count", "--facet", "tag", "a"}, "--count and --facet"},
           {{"--count", "--full", "a"}, "--count and --full"},
           {{"--count", "--format", "json", "a"}, "--count prints a number alone"},
           {{"--count", "--spelling", "correct", "a"}, "--count counts the query as it is"},
           {{"--explain", "--full", "a"}, "--explain and --full"},
           {{"--explain", "--format", "csv", "a"}, "--explain prints text or json"},
           {{"--format", "csv", "--facet", "tag", "a"}, "only text and json have facets"},
           {{"--html", "a"}, "--html adds to json and jsonl alone"},
       }) {
    expect_usage_error(arguments, message, "");
  }
}

TEST_F(SearchOptionsTest, ThatAreWrongAreRefusedWithTheChoices) {
  expect_usage_error({"--sort", "best", "kota"}, "--sort cannot be `best`",
                     "choose one of: relevance, newest, oldest, outlet");
  expect_usage_error({"--format", "xml", "kota"}, "--format cannot be `xml`",
                     "choose one of: text, json, jsonl, csv, trec");
  expect_usage_error({"--spelling", "yes", "kota"}, "--spelling cannot be `yes`",
                     "choose one of: ignore, suggest, correct");
  expect_usage_error({"--facet-sort", "up", "kota"}, "--facet-sort cannot be `up`",
                     "choose one of: count, value");
  expect_usage_error({"--match", "some", "kota"}, "--match cannot be `some`",
                     "choose one of: all, any");
  expect_usage_error({"--facet", "warna", "kota"}, "there is no facet `warna`",
                     "facets are: publisher");
  expect_usage_error({"--limit", "-1", "kota"}, "--limit cannot be `-1`", "write a whole number");
  expect_usage_error({"--snippet", "x", "kota"}, "--snippet cannot be `x`", "write a whole number");
  expect_usage_error({"--today", "besok pagi", "kota"}, "--today cannot be `besok pagi`",
                     "write a date");
}

}  // namespace
}  // namespace kliping::test
