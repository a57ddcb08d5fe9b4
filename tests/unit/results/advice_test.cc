// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/advice.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

using Lines = std::vector<std::string>;

SearchRequest request_of(const std::string& query) {
  SearchRequest request;
  request.query = query;
  return request;
}

Lines advice(Answer answer, const std::string& query) {
  answer.query = Query::parse(query);
  return advice_on(answer, request_of(query));
}

Answer matching(std::size_t total) {
  Answer answer;
  answer.results.total = total;
  return answer;
}

TEST(Advice, IsNoneWhereAllIsWell) { EXPECT_EQ(advice(matching(3), "banjir"), Lines{}); }

TEST(Advice, TellsThatTheTimeWasUpWhereTheOutputCannot) {
  const std::string line = "this is of what was found before the search stopped after 2s";
  Answer answer = matching(3);
  answer.results.exact = false;
  SearchRequest request = request_of("banjir");
  request.options.timeout = std::chrono::seconds(2);
  EXPECT_EQ(advice_on(answer, request), Lines{});  // text says `at least`
  request.format = Format::csv;
  EXPECT_EQ(advice_on(answer, request), Lines{line});
  answer.results.exact = true;
  EXPECT_EQ(advice_on(answer, request), Lines{});
}

TEST(Advice, TellsWhichWordKeepsTheOthersFromMatching) {
  Answer answer = matching(0);
  answer.absence =
      Absence{.parts = {{"banjir", 12, 0}, {"bogor", 4, 0}, {"lonsgor", 0, 3}}, .with_any = 14};
  EXPECT_EQ(
      advice(answer, "banjir bogor lonsgor"),
      (Lines{"no article matches banjir bogor lonsgor", "  alone: banjir 12, bogor 4, lonsgor 0",
             "  without lonsgor: 3 articles", "  with --match any: 14 articles"}));
}

TEST(Advice, TellsThatWordsDoNotMeet) {
  Answer answer = matching(0);
  answer.absence =
      Absence{.parts = {{"banjir", 1, 0}, {"gempa", 1, 0}, {"kota", 1, 0}}, .with_any = 1};
  EXPECT_EQ(advice(answer, "banjir gempa kota"),
            (Lines{"no article matches banjir gempa kota", "  alone: banjir 1, gempa 1, kota 1",
                   "  with --match any: 1 article"}));
}

TEST(Advice, NamesOnlyTheMissingOfManyWords) {
  Answer answer = matching(0);
  Absence absence;
  for (int i = 0; i < 9; ++i) absence.parts.push_back({"w" + std::to_string(i), i == 4 ? 0U : 5U});
  answer.absence = absence;
  EXPECT_EQ(advice(answer, "banjir"), (Lines{"no article matches banjir", "  in no article: w4"}));
}

TEST(Advice, HasNothingToTellOfOneWord) {
  Answer answer = matching(0);
  answer.absence = Absence{.parts = {{"lonsgor", 0, 47}}, .with_any = 0};
  EXPECT_EQ(advice(answer, "lonsgor"), Lines{"no article matches lonsgor"});
}

TEST(Advice, SuggestsAnotherQuery) {
  Answer answer = matching(1);
  answer.results.suggestion = "banjir";
  EXPECT_EQ(advice(answer, "banjri"), Lines{"Did you mean: banjir"});
}

TEST(Advice, SaysWhereTheSuggestionIsAnswered) {
  Answer answer = matching(5);
  answer.results.suggestion = "banjir";
  answer.results.corrected = true;
  EXPECT_EQ(advice(answer, "banjri"), (Lines{"no article matches banjri", "Did you mean: banjir",
                                             "  shown is what this matches"}));
}

TEST(Advice, SaysThatTheTimeWasTooShort) {
  SearchRequest request = request_of("banjir");
  request.options.timeout = std::chrono::milliseconds(500);
  Answer answer = matching(0);
  answer.results.exact = false;
  EXPECT_EQ(advice_on(answer, request),
            Lines{"no article was found before the search stopped after 500ms"});
}

TEST(Advice, RemarksOnTheQuery) {
  const Lines lines = advice(matching(2), "PBB");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines.front().starts_with("PBB can mean "));
}

}  // namespace
}  // namespace kliping::app
