// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "searcher/app/output.h"

namespace kliping::app {
namespace {

using Json = nlohmann::ordered_json;

Json printed(const Results& results, std::string_view query = "banjir") {
  std::ostringstream out;
  print_json(out, results, query, 12);
  return Json::parse(out.str());
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
  EXPECT_EQ(keys_of(json), (Keys{"schema", "query", "total", "exact", "offset", "hits", "facets",
                                 "facets_without_value", "suggestion", "took_ms"}));
  EXPECT_EQ(keys_of(json["hits"][0]), (Keys{"rank", "id", "score", "title", "publisher", "cited",
                                            "published", "section", "place", "url", "snippet"}));
  EXPECT_EQ(json["schema"], 1);
  EXPECT_EQ(json["exact"], true);
  EXPECT_EQ(json["took_ms"], 12);
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

TEST(JsonOutput, ListsFacetsByNameWithTheArticlesThatHaveNoValue) {
  Facet facet;
  facet.field = Field::source;
  facet.values = {{"The Guardian", 12}};
  facet.without_value = 3;
  Results results;
  results.facets = {facet};
  const Json json = printed(results);
  EXPECT_EQ(json["facets"]["source"], Json::parse(R"([{"value": "The Guardian", "count": 12}])"));
  EXPECT_EQ(json["facets_without_value"]["source"], 3);
}

TEST(JsonOutput, StaysValidWhateverBytesTheQueryHas) {
  EXPECT_EQ(printed({}, "a\"\\\n\x01\xFF")["query"], "a\"\\\n\x01\uFFFD");
}

}  // namespace
}  // namespace kliping::app
