// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>

#include "tests/support/archive_fixture.h"
#include "tests/support/command.h"
#include "tests/support/matcher/agreement.h"

namespace kliping::test {
namespace {

using Inputs = std::vector<std::string>;

/// Whether the searcher finds what reading the articles finds.
class MatcherAgreement : public ArchiveTest {
 protected:
  static constexpr std::size_t topics = QueryGenerator::topics;

  [[nodiscard]] std::filesystem::path other_archive() const { return scratch() / "other"; }

  /// Some of the sample corpus, by the names of its directories.
  static Inputs samples(std::initializer_list<const char*> names) {
    Inputs inputs;
    for (const char* const name : names) inputs.push_back((sample_corpus() / name).string());
    return inputs;
  }

  static std::vector<Article> articles_of(const Searcher& searcher) {
    const std::size_t count = searcher.article_count();
    std::vector<Article> articles;
    for (const Hit& hit : searcher.search(Query::parse("*"), {.limit = count}).hits) {
      articles.push_back(searcher.find(hit.id).value());
    }
    EXPECT_EQ(articles.size(), count);
    return articles;
  }

  /// Asks so many queries of each topic, every eleventh with values chosen in
  /// facets.
  static void expect_agreement(const Searcher& searcher, std::size_t queries_each) {
    constexpr std::size_t most_shown = 20;
    const auto articles = articles_of(searcher);
    SlowMatcher matcher(articles);
    Agreement agreement(searcher, matcher, today);
    QueryGenerator generator(articles, today, 20250310);
    std::size_t disagreements = 0;
    for (std::size_t number = 0; number < queries_each * topics; ++number) {
      const std::size_t topic = number % topics;
      const auto query = generator.next(static_cast<QueryGenerator::Topic>(topic));
      const bool choose = topic == number / topics % topics;
      const auto chosen = choose ? generator.selections() : std::vector<Selection>();
      const std::string said = agreement.disagreement(query, chosen);
      if (!said.empty() && ++disagreements <= most_shown) ADD_FAILURE() << said;
    }
    EXPECT_EQ(disagreements, 0U);
    EXPECT_GT(agreement.with_hits(), queries_each * topics / 2);
  }
};

TEST_F(MatcherAgreement, IsWholeOnTheSampleCorpus) {
  static_cast<void>(build_archive(archive(), Inputs{sample_corpus().string()}, witness));
  expect_agreement(Searcher(archive()), 200);
}

TEST_F(MatcherAgreement, IsWholeOverTwoArchives) {
  const Inputs some = samples({"raw", "html"});
  const Inputs others = samples({"json", "jsonl", "csv", "feeds", "markdown", "newsml", "nitf"});
  static_cast<void>(build_archive(archive(), some, witness));
  static_cast<void>(build_archive(other_archive(), others, witness));
  const std::vector archives{archive(), other_archive()};
  expect_agreement(Searcher(archives), 60);
}

TEST_F(MatcherAgreement, IsWholeAfterArticlesWereRemovedAndAdded) {
  const Inputs first = samples({"raw", "jsonl"});
  static_cast<void>(build_archive(archive(), first, witness));
  Inputs removed;
  for (const Article& article : articles_of(Searcher(archive()))) {
    if (removed.size() < 10) removed.push_back(article.id);
  }
  static_cast<void>(remove_articles(archive(), removed, {}, witness));
  static_cast<void>(update_archive(archive(), samples({"jsonl", "json", "html"}), {}, witness));
  expect_agreement(Searcher(archive()), 60);
}

TEST_F(MatcherAgreement, IsWholeOnRealArticles) {
  const std::string compressed = (shared_directory() / "data" / "news.jsonl.zst").string();
  if (!std::filesystem::exists(compressed)) GTEST_SKIP() << "there is no " << compressed;
#ifdef KLIPING_SANITIZED
  GTEST_SKIP() << "too slow under sanitizers";
#endif
  const std::string lines = (scratch() / "news.jsonl").string();
  const std::string command = "zstd -dcq " + compressed + " | head -n 2000 > " + lines;
  ASSERT_EQ(std::system(command.c_str()), 0) << command;
  static_cast<void>(build_archive(archive(), Inputs{lines}, witness));
  expect_agreement(Searcher(archive()), 200);
}

}  // namespace
}  // namespace kliping::test
