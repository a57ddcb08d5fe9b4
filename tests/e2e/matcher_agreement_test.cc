// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>

#include "tests/support/archive_fixture.h"
#include "tests/support/command.h"
#include "tests/support/matcher/agreement.h"

namespace kliping::test {
namespace {

/// Whether the searcher finds what reading the articles finds.
class MatcherAgreement : public ArchiveTest {
 protected:
  static constexpr std::size_t queries_each = 200;

  void build_from(const std::string& input) {
    const Report report = build_archive(archive(), std::vector{input}, witness);
    const Searcher searcher(archive());
    const Results all = searcher.search(Query::parse("*"), {.limit = report.articles});
    for (const Hit& hit : all.hits) articles_.push_back(searcher.find(hit.id).value());
    ASSERT_EQ(articles_.size(), report.articles);
  }

  /// Asks the queries of each topic, every eleventh with values chosen in
  /// facets.
  void expect_agreement() const {
    constexpr std::size_t topics = QueryGenerator::topics;
    const Searcher searcher(archive());
    SlowMatcher matcher(articles_);
    Agreement agreement(searcher, matcher, today);
    QueryGenerator generator(articles_, today, 20250310);
    std::size_t disagreements = 0;
    for (std::size_t number = 0; number < queries_each * topics; ++number) {
      const std::size_t topic = number % topics;
      const auto query = generator.next(static_cast<QueryGenerator::Topic>(topic));
      const bool choose = topic == number / topics % topics;
      const std::string said =
          agreement.disagreement(query, choose ? generator.selections() : std::vector<Selection>());
      if (said.empty()) continue;
      if (++disagreements <= 20) ADD_FAILURE() << said;
    }
    EXPECT_EQ(disagreements, 0U);
    EXPECT_GT(agreement.with_hits(), queries_each * topics / 2);
  }

 private:
  std::vector<Article> articles_;
};

TEST_F(MatcherAgreement, IsWholeOnTheSampleCorpus) {
  build_from(sample_corpus().string());
  expect_agreement();
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
  build_from(lines);
  expect_agreement();
}

}  // namespace
}  // namespace kliping::test
