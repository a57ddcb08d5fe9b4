// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/bench/peers/bench_article.h"
#include "tests/bench/peers/bench_query.h"
#include "tests/support/scratch_directory.h"

namespace kliping::bench {
namespace {

TEST(BenchArticles, ComeBackFromAFileAsTheyWere) {
  const BenchArticle article{.id = "a\\b",
                             .date = "",
                             .publisher = "Warta\tRasa",
                             .title = "Judul",
                             .body = "Satu baris.\nDua \\n baris.\r"};
  const test::ScratchDirectory scratch;
  ArticleReader reader(scratch.write("articles.tsv", to_line(article) + '\n').string());
  BenchArticle read;
  ASSERT_TRUE(reader.next(read));
  EXPECT_EQ(to_line(read), to_line(article));
  EXPECT_EQ(read.body, article.body);
  EXPECT_FALSE(reader.next(read));
}

TEST(BenchArticles, AreRefusedWhereFieldsAreMissing) {
  const test::ScratchDirectory scratch;
  ArticleReader reader(scratch.write("articles.tsv", "id\t20250227\tWarta Rasa\n").string());
  BenchArticle article;
  EXPECT_THROW(reader.next(article), std::runtime_error);
}

TEST(BenchQueries, ComeBackFromAFileAsTheyWere) {
  const std::vector<BenchQuery> queries = {
      {.kind = Kind::phrase, .words = {"rumah", "sakit"}},
      {.kind = Kind::filter, .words = {"banjir"}, .publisher = "Kabar \"Pagi\""},
      {.kind = Kind::filter, .words = {"banjir"}, .from = "20240201", .to = "20240229"}};
  std::string lines;
  for (const BenchQuery& query : queries) lines += to_line(query) + '\n';
  const test::ScratchDirectory scratch;
  EXPECT_EQ(read_queries(scratch.write("queries.tsv", lines).string()), queries);
}

TEST(BenchQueries, AreRefusedWhereTheKindIsUnknown) {
  const test::ScratchDirectory scratch;
  const auto path = scratch.write("queries.tsv", "near\tbanjir bogor\t\t\t\n");
  EXPECT_THROW((void)read_queries(path.string()), std::runtime_error);
}

}  // namespace
}  // namespace kliping::bench
