// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/json_output.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "searcher/app/json_text.h"

namespace kliping::app {
namespace {

Answer answer_of(Results results, std::string_view query = "banjir") {
  return {.query = Query::parse(query),
          .results = std::move(results),
          .took = std::chrono::milliseconds(12)};
}

std::string text_of(const Answer& answer, const JsonChoices& choices = {}) {
  std::ostringstream out;
  print_json(out, answer, choices);
  return out.str();
}

Json printed(const Results& results, const JsonChoices& choices = {}) {
  return Json::parse(text_of(answer_of(results), choices));
}

std::vector<std::string> keys_of(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

using Keys = std::vector<std::string>;

TEST(JsonOutput, HasTheDocumentedKeysInTheirOrder) {
  Results results;
  results.hits.emplace_back();
  const Json json = printed(results);
  EXPECT_EQ(keys_of(json), (Keys{"schema", "query", "canonical", "total", "exact", "offset", "hits",
                                 "facets", "facets_without_value", "facets_distinct", "suggestion",
                                 "corrected", "absence", "took_ms"}));
  EXPECT_EQ(keys_of(json["hits"][0]),
            (Keys{"rank", "id", "score", "title", "title_matches", "publisher", "cited",
                  "published", "section", "place", "url", "snippet", "snippet_matches"}));
  EXPECT_EQ(json["schema"], 1);
  EXPECT_EQ(json["query"], "banjir");
  EXPECT_EQ(json["took_ms"], 12);
}

TEST(JsonOutput, SaysWhetherTheAnswerIsExact) {
  Results results;
  EXPECT_EQ(printed(results)["exact"], true);
  results.exact = false;
  EXPECT_EQ(printed(results)["exact"], false);
}

TEST(JsonOutput, HasNullForAnUnknownDateAndTheTimeWhereItIsKnown) {
  Results results;
  results.hits.resize(2);
  results.hits[1].published =
      Timestamp{*make_date(2025, 2, 26), ClockTime{std::chrono::minutes(19 * 60 + 30)}};
  const Json json = printed(results);
  EXPECT_EQ(json["hits"][0]["published"], nullptr);
  EXPECT_EQ(json["hits"][1]["published"], "2025-02-26T19:30+07:00");
}

TEST(JsonOutput, CountsMatchesInCharactersAndNotInBytes) {
  Results results;
  results.hits.emplace_back().title = {"Erdo\u011Fan \u2013 \U0001F30A Banjir", {{0, 8}, {18, 24}}};
  EXPECT_EQ(printed(results)["hits"][0]["title_matches"], Json::parse("[[0,7],[12,18]]"));
}

TEST(JsonOutput, HasHtmlWhereAskedFor) {
  Results results;
  results.hits.emplace_back().snippet = {"a < banjir", {{4, 10}}};
  EXPECT_EQ(printed(results, {.html = true})["hits"][0]["snippet_html"],
            "a &lt; <mark>banjir</mark>");
}

TEST(JsonOutput, HasTheWholeArticleWhereTheHitHasIt) {
  Results results;
  Hit& hit = results.hits.emplace_back();
  hit.article.emplace();
  hit.article->body = "Satu banjir.\nDua.";
  hit.article->authors = {"Sri"};
  hit.body_matches = {{5, 11}};
  const Json json = printed(results)["hits"][0];
  EXPECT_EQ(json["body"], "Satu banjir.\nDua.");
  EXPECT_EQ(json["body_matches"], Json::parse("[[5,11]]"));
  EXPECT_EQ(json["authors"], Json::parse(R"(["Sri"])"));
  EXPECT_EQ(json["date_origin"], "none");
}

TEST(JsonOutput, ListsFacetsByName) {
  Facet facet;
  facet.field = Field::source;
  facet.values = {{"The Guardian", 12}};
  facet.distinct = 5;
  facet.without_value = 3;
  Results results;
  results.facets = {facet};
  const Json json = printed(results);
  EXPECT_EQ(json["facets"]["source"], Json::parse(R"([{"value": "The Guardian", "count": 12}])"));
  EXPECT_EQ(json["facets_without_value"]["source"], 3);
  EXPECT_EQ(json["facets_distinct"]["source"], 5);
}

TEST(JsonOutput, TellsWhyNothingMatched) {
  Answer answer = answer_of({}, "banjir gempa");
  answer.absence = Absence{.parts = {{"banjir", 2, 0}, {"gempa", 0, 2}}, .with_any = 2};
  EXPECT_EQ(Json::parse(text_of(answer))["absence"],
            Json::parse(R"({"parts": [{"text": "banjir", "alone": 2, "without": 0},
                                      {"text": "gempa", "alone": 0, "without": 2}],
                            "with_any": 2})"));
}

TEST(JsonOutput, PutsTheIdOfABatchsQueryFirst) {
  const JsonChoices choices{.query_id = "q1"};
  Results results;
  results.hits.emplace_back();
  EXPECT_EQ(printed(results, choices)["query_id"], "q1");
  std::ostringstream lines;
  print_json_lines(lines, answer_of(results), choices);
  EXPECT_TRUE(lines.str().starts_with(R"({"query_id":"q1","rank":0,)")) << lines.str();
}

TEST(JsonOutput, IsALineForEachHitAsJsonLines) {
  Results results;
  results.hits.resize(2);
  results.hits[1].id = "b";
  std::ostringstream out;
  print_json_lines(out, answer_of(results));
  std::istringstream lines(out.str());
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_EQ(Json::parse(line)["id"], "b");
  EXPECT_FALSE(std::getline(lines, line));
}

TEST(JsonOutput, StaysValidWhateverBytesATextHas) {
  Results results;
  results.hits.emplace_back().title = {"a\"\\\n\x01\xFF banjir", {{7, 13}}};
  const Json hit = printed(results)["hits"][0];
  EXPECT_EQ(hit["title"], "a\"\\\n\x01\uFFFD banjir");
  EXPECT_EQ(hit["title_matches"], Json::parse("[[7,13]]"));
}

TEST(JsonOutput, SendsNoControlCharacterToATerminal) {
  Results results;
  results.hits.emplace_back().title.text = "a\x1b[2J\x7F\u009B\u202E\u2028z\r\n\t";
  const std::string text = text_of(answer_of(results));
  EXPECT_NE(text.find(R"(a\u001b[2J\u007f\u009b\u202e\u2028z\r\n\t)"), std::string::npos) << text;
  EXPECT_EQ(printed(results)["hits"][0]["title"], results.hits[0].title.text);
}

TEST(JsonOutput, HasTheExplanationOfAQuery) {
  std::ostringstream out;
  print_json(out,
             {.canonical = "banjir",
              .tree = "Word banjir\n",
              .terms = {{"Zbanjir", "stem of banjir", 3}},
              .xapian = "Query(Zbanjir)"},
             "Banjir");
  EXPECT_EQ(Json::parse(out.str()), Json::parse(R"json({"schema": 1, "query": "Banjir",
      "canonical": "banjir", "tree": "Word banjir\n", "terms": [{"term": "Zbanjir",
      "meaning": "stem of banjir", "articles": 3}], "xapian": "Query(Zbanjir)"})json"));
}

}  // namespace
}  // namespace kliping::app
