// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/csv.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

class CsvTest : public ::testing::Test {
 protected:
  static CollectingSink read(std::string_view content, const std::vector<MappedField>& map = {},
                             std::size_t max_article_bytes = default_max_article_bytes) {
    return test::read_with(
        read_csv, content,
        {.where = "berita.csv", .map = map, .max_article_bytes = max_article_bytes});
  }

  /// The one article of a table.
  static RawArticle read_article(std::string_view content) {
    const CollectingSink sink = read(content);
    EXPECT_EQ(sink.articles.size(), 1U) << content;
    EXPECT_TRUE(sink.rejections.empty()) << content;
    return sink.articles.empty() ? RawArticle() : sink.articles.front();
  }

  static Names titles_of(const CollectingSink& sink) {
    Names titles;
    for (const RawArticle& article : sink.articles) titles.push_back(article.title);
    return titles;
  }

  /// `place: reason` of each rejection.
  static Names rejections_of(const CollectingSink& sink) {
    Names rejections;
    for (const auto& [where, reason] : sink.rejections) rejections.push_back(where + ": " + reason);
    return rejections;
  }
};

TEST_F(CsvTest, ReadsAnArticleARow) {
  const CollectingSink sink =
      read("id,judul,isi,tanggal\na1,Hujan,Turun.,2025-02-27\na2,Reda,Berhenti.,2025-02-28\n");
  ASSERT_EQ(titles_of(sink), (Names{"Hujan", "Reda"}));
  EXPECT_EQ(sink.articles[0].id, "a1");
  EXPECT_EQ(sink.articles[0].body, "Turun.");
  EXPECT_EQ(sink.articles[0].date, "2025-02-27");
  EXPECT_EQ(sink.articles[0].where, "berita.csv:2");
  EXPECT_EQ(sink.articles[1].where, "berita.csv:3");
}

TEST_F(CsvTest, KnowsTheColumnsOfIndonesianScrapes) {
  const RawArticle of_links = read_article(
      "judul,tautan,tanggal,isi_berita\nHujan,https://contoh.id/a,27/02/2025,Turun.\n");
  EXPECT_EQ(of_links.url, "https://contoh.id/a");
  EXPECT_EQ(of_links.body, "Turun.");
  const RawArticle of_sources = read_article(
      "Link,Source,Kategori,Title,Tanggal,Isi Berita\n"
      "https://contoh.id/a,Antara,Daerah,Hujan,27/02/2025,Turun.\n");
  EXPECT_EQ(of_sources.publisher, "Antara");
  EXPECT_EQ(of_sources.section, "Daerah");
  EXPECT_EQ(of_sources.title, "Hujan");
  EXPECT_EQ(of_sources.body, "Turun.");
  const RawArticle with_tildes =
      read_article("title~main~source~date~url\nHujan~Turun.~Antara~2025-02-27~contoh.id/a\n");
  EXPECT_EQ(with_tildes.body, "Turun.");
  EXPECT_EQ(with_tildes.publisher, "Antara");
}

TEST_F(CsvTest, TellsTheDelimiterFromTheFirstLine) {
  for (const std::string delimiter : {",", ";", "\t", "~", "|"}) {
    const RawArticle article = read_article("title" + delimiter + "content" + delimiter + "url\n" +
                                            "Hujan" + delimiter + "Turun." + delimiter + "x\n");
    EXPECT_EQ(article.title, "Hujan") << delimiter;
    EXPECT_EQ(article.body, "Turun.") << delimiter;
    EXPECT_EQ(article.url, "x") << delimiter;
  }
  EXPECT_EQ(read_article("title;content\nHujan;Turun, lalu reda.\n").body, "Turun, lalu reda.");
}

TEST_F(CsvTest, ObeysTheDelimiterThatASpreadsheetStates) {
  EXPECT_EQ(read_article("sep=;\njudul;isi\nHujan;Turun, lalu reda.\n").body, "Turun, lalu reda.");
}

TEST_F(CsvTest, ReadsATableOfOneColumn) {
  EXPECT_EQ(read_article("content\n\"Turun, lalu reda.\"\n").body, "Turun, lalu reda.");
}

TEST_F(CsvTest, ReadsFieldsInQuotationMarksOverManyLines) {
  const RawArticle article =
      read_article("judul,isi\r\n\"Kata \"\"darurat\"\"\",\"Satu,\r\ndua.\r\n\r\nTiga.\"\r\n");
  EXPECT_EQ(article.title, "Kata \"darurat\"");
  EXPECT_EQ(article.body, "Satu,\ndua.\n\nTiga.");
}

TEST_F(CsvTest, TakesAQuotationMarkWithinAFieldAsACharacter) {
  EXPECT_EQ(read_article("judul,isi\nKata \"darurat\" dihapus,Turun.\n").title,
            "Kata \"darurat\" dihapus");
}

TEST_F(CsvTest, PassesOverBlanksAroundQuotationMarks) {
  EXPECT_EQ(read_article("judul, isi\n\"Hujan\" , \"Turun, reda.\" \n").body, "Turun, reda.");
}

TEST_F(CsvTest, PassesOverEmptyLinesAndColumnsThatItDoesNotKnow) {
  const CollectingSink sink = read("\n\n,judul,jumlah kata\n\n0,Hujan,12\n\n1,Reda,9");
  EXPECT_EQ(titles_of(sink), (Names{"Hujan", "Reda"}));
  EXPECT_EQ(sink.articles[0].where, "berita.csv:5");
}

TEST_F(CsvTest, ReadsMissingColumnsAsEmpty) {
  const RawArticle article = read_article("judul,isi,tanggal\nHujan,Turun.\n");
  EXPECT_EQ(article.body, "Turun.");
  EXPECT_EQ(article.date, "");
}

TEST_F(CsvTest, PassesOverDelimitersAtTheEndOfARow) {
  EXPECT_EQ(read_article("judul,isi\nHujan,Turun.,,\n").body, "Turun.");
}

TEST_F(CsvTest, RejectsARowWithTooManyColumns) {
  const CollectingSink sink = read("judul,isi\nHujan,Turun, lalu reda.\nReda,Berhenti.\n");
  EXPECT_EQ(rejections_of(sink),
            Names{"berita.csv:2: the row has 3 columns, the first line of the table names 2"});
  EXPECT_EQ(titles_of(sink), Names{"Reda"});
}

TEST_F(CsvTest, LosesOneRowByAQuotationMarkThatIsNotClosed) {
  const CollectingSink sink =
      read("judul,isi\nSatu,\"Pertama.\"\nDua,\"Kedua.\nTiga,\"Ketiga.\"\nEmpat,\"Keempat.\"\n");
  EXPECT_EQ(rejections_of(sink), Names{"berita.csv:3: a quotation mark is not closed, or one "
                                       "inside a field is not doubled"});
  EXPECT_EQ(titles_of(sink), (Names{"Satu", "Tiga", "Empat"}));
}

TEST_F(CsvTest, LosesOneRowByAQuotationMarkThatTheWholeRestDoesNotClose) {
  const CollectingSink sink = read("judul,isi\nSatu,Pertama.\nDua,\"Kedua.\nTiga,Ketiga.\n");
  EXPECT_EQ(rejections_of(sink), Names{"berita.csv:3: a quotation mark is not closed"});
  EXPECT_EQ(titles_of(sink), (Names{"Satu", "Tiga"}));
}

TEST_F(CsvTest, TakesNoLineOfARejectedRowForARowOfItsOwn) {
  const CollectingSink sink =
      read("judul,isi\n\"Satu\" x,\"Pertama.\nlagi\nakhir.\"\nDua,Kedua.\n");
  EXPECT_EQ(titles_of(sink), Names{"Dua"});
  ASSERT_EQ(sink.rejections.size(), 3U);
  EXPECT_EQ(sink.rejections[1].where, "berita.csv:3");
  EXPECT_EQ(sink.rejections[1].reason,
            "the row has 1 columns, the first line of the table names 2");
}

TEST_F(CsvTest, RejectsAQuotationMarkThatIsNotDoubled) {
  const CollectingSink sink = read("judul,isi\n\"Kata \"darurat\" hilang\",x\nDua,y\n");
  EXPECT_EQ(rejections_of(sink),
            Names{"berita.csv:2: a quotation mark inside a field is not doubled"});
  EXPECT_EQ(titles_of(sink), Names{"Dua"});
}

TEST_F(CsvTest, RejectsARowThatIsNotUtf8AsAWhole) {
  const CollectingSink sink = read("judul,isi\nSatu,\"caf\xE9\nlagi\"\nDua,Kedua.\n");
  EXPECT_EQ(rejections_of(sink),
            Names{"berita.csv:2: column 2 is not valid UTF-8: convert the file, as in iconv -f "
                  "WINDOWS-1252 -t UTF-8"});
  EXPECT_EQ(titles_of(sink), Names{"Dua"});
}

TEST_F(CsvTest, RejectsARowThatIsTooLargeHoweverManyLinesItHas) {
  for (const std::string separator : {" ", "\n"}) {
    std::string body;
    for (int word = 0; word < 50; ++word) body += "hujan" + separator;
    const CollectingSink sink = read("judul,isi\nSatu,\"" + body + "\"\nDua,Kedua.\n", {}, 100);
    ASSERT_FALSE(sink.rejections.empty());
    EXPECT_EQ(sink.rejections[0].where, "berita.csv:2");
    EXPECT_EQ(sink.rejections[0].reason,
              "the row is larger than 100 bytes: --max-article-size allows more");
    EXPECT_EQ(titles_of(sink), Names{"Dua"});
  }
}

TEST_F(CsvTest, RefusesATableWhoseColumnsAreNotKnown) {
  EXPECT_EQ(rejections_of(read("a,b,tanggal\n1,2,3\n")),
            Names{"berita.csv: no column is known to be a title or a body: the first line must "
                  "name the columns; say which is which as in --map body=NAME (columns: a, b, "
                  "tanggal)"});
  EXPECT_EQ(rejections_of(read("\n \n")), Names{"berita.csv: the file is empty"});
}

TEST_F(CsvTest, KnowsColumnsByNamesOfTheUsersOwn) {
  const CollectingSink sink = read("a;b\nHujan;Turun.\n", {{"title", "a"}, {"body", "b"}});
  ASSERT_EQ(titles_of(sink), Names{"Hujan"});
  EXPECT_EQ(sink.articles[0].body, "Turun.");
}

TEST_F(CsvTest, TakesTimeThatGrowsWithTheFileOnlyWhateverItsQuotationMarks) {
  // Each of these lines opens a field that the next one does not close.
  std::string content = "id,judul,isi\n";
  for (int row = 0; row < 100'000; ++row) content += "b\",\"x\"\"\n";
  const auto begin = std::chrono::steady_clock::now();
  const CollectingSink sink = read(content);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
  EXPECT_TRUE(sink.articles.empty());
  EXPECT_NE(sink.rejections.back().reason.find("; passed over as far as line "), std::string::npos);
}

TEST_F(CsvTest, IsToldByItsFirstLine) {
  EXPECT_TRUE(begins_as_csv("judul,isi\n"));
  EXPECT_TRUE(begins_as_csv("title~main~source~date~url\nHujan~"));
  EXPECT_TRUE(begins_as_csv("\"url\"\t\"Isi Berita\""));
  EXPECT_FALSE(begins_as_csv("Judul\nIsi"));
  EXPECT_FALSE(begins_as_csv("tanggal,url\n"));
  EXPECT_FALSE(begins_as_csv("Hujan turun, warga senang\n"));
  EXPECT_FALSE(begins_as_csv(""));
}

}  // namespace
}  // namespace kliping
