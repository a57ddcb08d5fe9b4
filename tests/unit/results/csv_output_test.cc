// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/csv_output.h"

#include <gtest/gtest.h>

#include <sstream>

namespace kliping::app {
namespace {

std::string printed(const Results& results, bool whole = false) {
  std::ostringstream out;
  print_csv(out, results, whole);
  return out.str();
}

TEST(CsvOutput, HasARowOfNamesEvenWithoutHits) {
  EXPECT_EQ(printed({}),
            "\xEF\xBB\xBFrank,id,score,title,publisher,cited,published,section,place,url,snippet"
            "\r\n");
}

TEST(CsvOutput, HasARowForEachHit) {
  Results results;
  Hit& hit = results.hits.emplace_back();
  hit.rank = 1;
  hit.id = "a";
  hit.score = 1.5;
  hit.title.text = "Banjir, \"lagi\"";
  hit.cited = {"AFP", "Reuters"};
  hit.published = Timestamp{*make_date(2025, 2, 26), std::nullopt};
  EXPECT_NE(printed(results).find(
                "\r\n1,a,1.5,\"Banjir, \"\"lagi\"\"\",,AFP; Reuters,2025-02-26,,,,\r\n"),
            std::string::npos)
      << printed(results);
}

TEST(CsvOutput, HasTheWholeArticleInFurtherColumns) {
  Results results;
  Hit& hit = results.hits.emplace_back();
  hit.article.emplace();
  hit.article->authors = {"Sri", "Budi"};
  hit.article->body = "Satu.\nDua.";
  const std::string text = printed(results, true);
  EXPECT_NE(text.find(",date_origin,date_confidence,authors,tags,language,body\r\n"),
            std::string::npos);
  EXPECT_NE(text.find(",none,none,Sri; Budi,,,\"Satu.\nDua.\"\r\n"), std::string::npos) << text;
}

TEST(CsvCell, IsQuotedOnlyWhereItMustBe) {
  EXPECT_EQ(csv_cell("banjir kota"), "banjir kota");
  EXPECT_EQ(csv_cell("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_cell("a\"b"), "\"a\"\"b\"");
  EXPECT_EQ(csv_cell("a\nb"), "\"a\nb\"");
}

TEST(CsvCell, IsNeverAFormula) {
  EXPECT_EQ(csv_cell("=SUM(A1)"), "'=SUM(A1)");
  EXPECT_EQ(csv_cell("+62"), "'+62");
  EXPECT_EQ(csv_cell("-1"), "'-1");
  EXPECT_EQ(csv_cell("@nama"), "'@nama");
  EXPECT_EQ(csv_cell("\t=1"), "' =1");
  EXPECT_EQ(csv_cell("\r=1"), "' =1");
  EXPECT_EQ(csv_cell("=\"a\",1"), "\"'=\"\"a\"\",1\"");
}

TEST(CsvCell, HasNoControlCharacter) {
  EXPECT_EQ(csv_cell("a\x1b[31m\u202Eb\u009Bc"), "a\uFFFD[31m\uFFFDb\uFFFDc");
}

}  // namespace
}  // namespace kliping::app
