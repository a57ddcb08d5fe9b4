// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/query_generator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <stdexcept>

#include "common/text/stop_words.h"
#include "common/text/tokenise.h"
#include "tests/unit/bench/invented_news.h"

namespace kliping::bench {
namespace {

constexpr std::size_t articles = 400;
constexpr std::size_t of_each_kind = 30;

std::vector<BenchQuery> generate(std::uint64_t seed) {
  QueryGenerator generator(seed);
  for (const BenchArticle& article : test::invented_news(articles)) generator.add(article, 1);
  return generator.generate(of_each_kind);
}

std::vector<std::string> words_of(const BenchArticle& article) {
  std::vector<std::string> words;
  for (const std::string* text : {&article.title, &article.body}) {
    Tokenizer tokenizer(*text);
    for (Token token; tokenizer.next(token);) words.push_back(token.form);
  }
  return words;
}

bool has(const BenchArticle& article, const std::string& word) {
  const auto words = words_of(article);
  return std::ranges::find(words, word) != words.end();
}

// How many of the articles fit a test.
template <typename Test>
std::size_t count_where(Test&& fits) {
  const auto news = test::invented_news(articles);
  return static_cast<std::size_t>(std::ranges::count_if(news, fits));
}

std::vector<BenchQuery> queries_of(Kind kind) {
  auto queries = generate(1945);
  std::erase_if(queries, [kind](const BenchQuery& query) { return query.kind != kind; });
  return queries;
}

TEST(QueryGenerator, MakesTheSameQueriesOfTheSameArticles) {
  EXPECT_EQ(generate(1945), generate(1945));
}

TEST(QueryGenerator, MakesOtherQueriesWithAnotherSeed) {
  EXPECT_NE(generate(1945), generate(1998));
}

TEST(QueryGenerator, MakesAsManyOfEachKindAsAskedForAndNoneTwice) {
  std::map<Kind, std::size_t> counts;
  std::set<std::string> lines;
  for (const BenchQuery& query : generate(1945)) {
    ++counts[query.kind];
    EXPECT_TRUE(lines.insert(to_line(query)).second) << to_line(query);
  }
  for (const Kind kind : kinds) EXPECT_EQ(counts[kind], of_each_kind) << name_of(kind);
}

TEST(QueryGenerator, AsksForRareAndForFrequentWords) {
  std::size_t rare = 0;
  std::size_t frequent = 0;
  for (const BenchQuery& query : queries_of(Kind::term)) {
    const std::size_t found =
        count_where([&](const auto& one) { return has(one, query.words[0]); });
    EXPECT_GE(found, QueryGenerator::least_articles);
    EXPECT_LE(found, articles / 2);
    rare += found < 20 ? 1U : 0U;
    frequent += found > 60 ? 1U : 0U;
  }
  EXPECT_GE(rare, 3U);
  EXPECT_GE(frequent, 3U);
}

TEST(QueryGenerator, AsksForTwoWordsThatAnArticleHas) {
  for (const BenchQuery& query : queries_of(Kind::all)) {
    EXPECT_GT(count_where([&](const auto& one) {
                return has(one, query.words[0]) && has(one, query.words[1]);
              }),
              0U)
        << to_line(query);
  }
}

TEST(QueryGenerator, AsksForPhrasesOfAnArticle) {
  for (const BenchQuery& query : queries_of(Kind::phrase)) {
    EXPECT_GT(count_where([&](const auto& one) {
                const auto words = words_of(one);
                return std::search(words.begin(), words.end(), query.words.begin(),
                                   query.words.end()) != words.end();
              }),
              0U)
        << to_line(query);
  }
}

TEST(QueryGenerator, FiltersByWhatAnArticleWithTheWordHas) {
  for (const BenchQuery& query : queries_of(Kind::filter)) {
    EXPECT_NE(query.publisher.empty(), query.from.empty()) << to_line(query);
    EXPECT_GT(count_where([&](const auto& one) {
                const bool fits = query.from.empty()
                                      ? one.publisher == query.publisher
                                      : query.from <= one.date && one.date <= query.to;
                return fits && has(one, query.words[0]);
              }),
              0U)
        << to_line(query);
  }
}

TEST(QueryGenerator, AsksForNoStopWordsButInPhrases) {
  for (const BenchQuery& query : generate(1945)) {
    if (query.kind == Kind::phrase) continue;
    for (const std::string& word : query.words) EXPECT_FALSE(is_stop_word(word)) << word;
  }
}

TEST(QueryGenerator, SaysWhereArticlesAreTooFew) {
  QueryGenerator generator(1945);
  for (const BenchArticle& article : test::invented_news(3)) generator.add(article, 1);
  EXPECT_THROW((void)generator.generate(1), std::runtime_error);
}

}  // namespace
}  // namespace kliping::bench
