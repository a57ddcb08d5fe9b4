// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "tests/support/json_schema.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

using Json = nlohmann::json;

/// What programs read: JSON, JSON lines, CSV.
class SearchFormats : public ProgramTest {
 protected:
  void SetUp() override {
    build({{.id = "a",
            .title = "Banjir di \u201CKota, Tua\u201D",
            .body = "Air naik, dikutip dari Reuters dan AFP.\nWarga mengungsi.",
            .publisher = "Tempo",
            .date = "2025-02-26T19:30:00+07:00",
            .section = "Nasional",
            .authors = {"Sri", "Budi"}},
           {.id = "b", .title = "=1+1", .body = "Banjir \"lagi\", kata warga."}});
  }

  [[nodiscard]] static std::vector<Json> lines_of(const std::string& text) {
    std::vector<Json> list;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) list.push_back(Json::parse(line));
    return list;
  }

  /// One object, which is as the schema says, without a key that it does not
  /// name.
  [[nodiscard]] Json json_of(CommandArguments arguments) const {
    arguments.insert(arguments.begin(), {"--format", "json"});
    const CommandResult result = search(arguments);
    const auto list = lines_of(result.out);
    if (list.size() != 1) {
      ADD_FAILURE() << list.size() << " lines; " << result.err;
      return {};
    }
    EXPECT_EQ(faults_of(list[0], output_schema()), "") << list[0];
    EXPECT_EQ(faults_of(list[0], strict_output_schema()), "") << list[0];
    return list[0];
  }
};

TEST_F(SearchFormats, AsJsonIsAsItsSchemaSays) {
  EXPECT_EQ(json_of({"--facet", "source,month,tag", "banjir"})["total"], 2);
  EXPECT_TRUE(json_of({"--full", "--html", "banjir"})["hits"][0].contains("body_html"));
  EXPECT_EQ(json_of({"--limit", "0", "*"})["hits"].size(), 0U);
  EXPECT_EQ(json_of({"--id", "a"})["query"], nullptr);
  EXPECT_TRUE(json_of({"--explain", "banjir -kota"}).contains("terms"));
}

TEST_F(SearchFormats, AsJsonSayWhyNothingMatched) {
  const Json json = json_of({"banjir", "longsor"});
  EXPECT_EQ(json["total"], 0);
  EXPECT_EQ(json["absence"]["parts"].size(), 2U) << json;
}

TEST_F(SearchFormats, TheSchemaRefusesWhatLacksAKeyOrHasAWrongOne) {
  const Json whole = json_of({"--full", "--facet", "month", "banjir"});
  for (const auto& [key, value] : whole.items()) {
    Json json = whole;
    json.erase(key);
    EXPECT_NE(faults_of(json, output_schema()), "") << "without " << key;
  }
  for (const auto& [key, value] : whole["hits"][0].items()) {
    Json json = whole;
    json["hits"][0].erase(key);
    EXPECT_NE(faults_of(json, output_schema()), "") << "hit without " << key;
    json["hits"][0][key] = true;
    EXPECT_NE(faults_of(json, output_schema()), "") << "hit with another " << key;
  }
  Json json = whole;
  json["facets"]["colour"] = Json::array();
  EXPECT_NE(faults_of(json, output_schema()), "") << "with a facet that does not exist";
  json = whole;
  json["hits"][0]["title_matches"] = {{0, 1, 2}};
  EXPECT_NE(faults_of(json, output_schema()), "") << "with three ends of a match";
}

TEST_F(SearchFormats, AsJsonLinesHaveAHitALine) {
  const CommandResult result = search({"--format", "jsonl", "banjir"});
  expect(result, ExitCode::ok);
  const auto hits = lines_of(result.out);
  ASSERT_EQ(hits.size(), 2U);
  for (const Json& hit : hits) {
    EXPECT_EQ(faults_of(hit, definition_of(strict_output_schema(), "hit")), "");
  }
}

TEST_F(SearchFormats, AsJsonLinesAreNoneWhereNothingMatches) {
  const CommandResult result = search({"--format", "jsonl", "longsor"});
  EXPECT_EQ(result.out, "");
  expect(result, ExitCode::nothing_matched);
}

TEST_F(SearchFormats, OfABatchNameTheQuery) {
  const auto file = scratch().write("q.tsv", "q1\tbanjir\nq2\tlongsor\n").string();
  const CommandResult objects = search({"--format", "json", "--batch", file});
  expect(objects, ExitCode::ok);
  const auto list = lines_of(objects.out);
  ASSERT_EQ(list.size(), 2U);
  for (const Json& json : list) EXPECT_EQ(faults_of(json, strict_output_schema()), "") << json;
  EXPECT_EQ(list[0]["query_id"], "q1");
  EXPECT_EQ(list[0]["total"], 2);
  EXPECT_EQ(list[1]["query_id"], "q2");
  EXPECT_EQ(list[1]["total"], 0);
  const auto hits = lines_of(search({"--format", "jsonl", "--batch", file}).out);
  ASSERT_EQ(hits.size(), 2U);
  EXPECT_EQ(hits[1]["query_id"], "q1");
}

/// Reads CSV from standard input and prints it as JSON, by another's reader.
constexpr const char* csv_reader =
    " | python3 -c 'import csv, io, json, sys; "
    "text = sys.stdin.buffer.read().decode(\"utf-8-sig\"); "
    "print(json.dumps(list(csv.reader(io.StringIO(text, newline=\"\"), strict=True))))'";

TEST_F(SearchFormats, AsCsvAreReadByAnotherProgram) {
  const CommandResult result = run_shell("\"$KLIPING_SEARCH\" --archive '" + archive() +
                                         "' --format csv --full --sort newest banjir" + csv_reader);
  ASSERT_EQ(result.err, "");
  const Json rows = Json::parse(result.out);
  ASSERT_EQ(rows.size(), 3U);
  Json first;
  for (std::size_t i = 0; i < rows[0].size(); ++i) {
    first[rows[0][i].get<std::string>()] = rows[1].at(i);
  }
  EXPECT_EQ(first["id"], "a");
  EXPECT_EQ(first["title"], "Banjir di \u201CKota, Tua\u201D");
  EXPECT_EQ(first["cited"], "Reuters; AFP");
  EXPECT_EQ(first["published"], "2025-02-26T19:30+07:00");
  EXPECT_EQ(first["authors"], "Sri; Budi");
  EXPECT_EQ(first["body"], "Air naik, dikutip dari Reuters dan AFP.\nWarga mengungsi.");
  EXPECT_EQ(rows[2].at(3), "'=1+1");
  EXPECT_EQ(rows[2].at(10), "Banjir \"lagi\", kata warga.");
}

TEST_F(SearchFormats, AsCsvEndTheirLinesAsTheStandardSays) {
  const CommandResult result = search({"--format", "csv", "longsor"});
  expect(result, ExitCode::nothing_matched);
  EXPECT_TRUE(result.out.starts_with("\xEF\xBB\xBFrank,id,"));
  EXPECT_TRUE(result.out.ends_with(",snippet\r\n"));
}

TEST_F(SearchFormats, AreCutByHeadWithoutAWord) {
  const CommandResult result = run_shell(
      "for i in 1 2 3 4 5 6 7 8 9; do \"$KLIPING_SEARCH\" "
      "--archive '" +
      archive() + "' '*'; done | head -n 1");
  EXPECT_EQ(result.err, "");
  EXPECT_EQ(result.exit_code, 0);
}

TEST_F(SearchFormats, FailWhereTheDiskIsFull) {
  for (const char* const format : {"text", "json", "jsonl", "csv"}) {
    const CommandResult result =
        search({"--format", format, "banjir"}, {.input = "", .largest_file = 16});
    expect(result, ExitCode::failure);
  }
}

}  // namespace
}  // namespace kliping::test
