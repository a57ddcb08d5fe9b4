// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markdown.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/file_name_date.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

RawArticle read(std::string_view content, const test::ReadAs& file = {.where = "berita.md"}) {
  const CollectingSink sink = test::read_with(read_markdown, content, file);
  EXPECT_EQ(sink.articles.size(), 1U) << content;
  EXPECT_TRUE(sink.rejections.empty()) << content;
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

TEST(Markdown, SaysInItsFrontMatterWhatTheArticleIs) {
  const RawArticle article = read(
      "---\ntitle: \"Hujan Deras di Bogor\"\ndescription: Hujan sejak pagi.\n"
      "urlshort: \"http://contoh.id/h\"\nauthor: \"Rina\"\neditor: \"Joko\"\n"
      "date: 2025-02-27\ntags:\n  - hujan\n  - bogor\n---\n\n---\n\n**BOGOR, Contoh.id** - Hujan "
      "turun.\n");
  EXPECT_EQ(article.title, "Hujan Deras di Bogor");
  EXPECT_EQ(article.body, "BOGOR, Contoh.id - Hujan turun.\n");
  EXPECT_EQ(article.url, "http://contoh.id/h");
  EXPECT_EQ(article.authors, Names{"Rina"});
  EXPECT_EQ(article.date, "2025-02-27");
  EXPECT_EQ(article.tags, (Names{"hujan", "bogor"}));
  EXPECT_EQ(article.id, "http://contoh.id/h");
  EXPECT_EQ(article.where, "berita.md");
}

TEST(Markdown, SaysInATableWhatTheArticleIs) {
  const RawArticle article = read(
      "# Hujan Deras\n\nHujan sejak pagi.\n\n| Field | Value |\n|-------|-------|\n"
      "| 🏷️ Title | Hujan Deras |\n| 📝 Description | Hujan sejak pagi. |\n"
      "| 🔗 Short URL | http://contoh.id/h |\n| 👤 Author | Rina |\n| ✏️ Editor | Joko "
      "|\n\n"
      "![foto](a.jpg)\n\n**KOMPAS.com** - Hujan turun.\n");
  EXPECT_EQ(article.title, "Hujan Deras");
  EXPECT_EQ(article.body, "Hujan sejak pagi.\nKOMPAS.com - Hujan turun.\n");
  EXPECT_EQ(article.url, "http://contoh.id/h");
  EXPECT_EQ(article.authors, Names{"Rina"});
}

TEST(Markdown, SaysInLinesWhatTheArticleIs) {
  const RawArticle article = read(
      "# Hujan Deras\n\n**Penulis:** Rina\n- Tanggal: Kompas.com- 27/02/2025, 10:42 WIB\n"
      "Catatan: foto menyusul\nURL: https://contoh.id/h\n\nHujan turun: deras.\n");
  EXPECT_EQ(article.title, "Hujan Deras");
  EXPECT_EQ(article.authors, Names{"Rina"});
  EXPECT_EQ(article.date, "Kompas.com- 27/02/2025, 10:42 WIB");
  EXPECT_EQ(article.url, "https://contoh.id/h");
  EXPECT_EQ(article.body, "Catatan: foto menyusul\nHujan turun: deras.\n");
}

TEST(Markdown, KeepsOtherTablesAndLinesInItsText) {
  const RawArticle article =
      read("# Hujan\n\nWarga: kami senang.\n\n| Kota | Hujan |\n|---|---|\n| Bogor | 20 |\n");
  EXPECT_EQ(article.body, "Warga: kami senang.\nKota, Hujan\nBogor, 20\n");
}

TEST(Markdown, HasItsFirstHeadingAsTitleWhereNoneIsStated) {
  const RawArticle article = read("# Hujan *Deras*\n\nTurun.\n\n# Reda\n\nSore.\n");
  EXPECT_EQ(article.title, "Hujan Deras");
  EXPECT_EQ(article.body, "Turun.\nReda\nSore.\n");
}

TEST(Markdown, KeepsAHeadingThatIsNotTheStatedTitle) {
  const RawArticle article = read("---\ntitle: Hujan\n---\n# Laporan\n\nTurun.\n");
  EXPECT_EQ(article.title, "Hujan");
  EXPECT_EQ(article.body, "Laporan\nTurun.\n");
}

TEST(Markdown, HasADescriptionAsBodyWhereThereIsNoText) {
  EXPECT_EQ(read("---\ntitle: Hujan\ndescription: Turun.\n---\n").body, "Turun.");
}

TEST(Markdown, LeavesOutASummaryThatAProgramAppended) {
  for (const char* const summary :
       {"## Ringkasan\n\nHujan turun, kata mesin.\n", "null\n",
        "Berikut adalah ringkasan dari berita tersebut: hujan.\n", "**Rangkuman**\n\nHujan.\n"}) {
    EXPECT_EQ(read("# Hujan\n\nTurun.\n\n---\n" + std::string(summary)).body, "Turun.\n")
        << summary;
  }
  EXPECT_EQ(read("# Hujan\n\nTurun.\n\n---\n\nReda pada sore hari.\n").body,
            "Turun.\nReda pada sore hari.\n");
  EXPECT_EQ(read("# Hujan\n\nTurun.\n\n## Ringkasan\n\nReda.\n").body,
            "Turun.\nRingkasan\nReda.\n");
}

TEST(Markdown, HasTheDateOfItsFilesNameWhereNoneIsStated) {
  EXPECT_EQ(read("# Hujan\n\nTurun.", {.where = "arsip/2025-02-27-hujan.md"}).date, "2025-02-27");
  EXPECT_EQ(read("---\ndate: 2025-02-28\n---\nTurun.", {.where = "arsip/2025-02-27-hujan.md"}).date,
            "2025-02-28");
}

TEST(Markdown, IsKnownByItsFileWhereItHasNoUrl) {
  EXPECT_EQ(read("# Hujan\n\nTurun.", {.where = "a.md", .id = "/arsip/a.md"}).id, "/arsip/a.md");
}

TEST(Markdown, IsRejectedWhereThereIsNothingToRead) {
  const auto rejections_of = [](std::string_view content) {
    return test::read_with(read_markdown, content, {.max_article_bytes = 1000}).rejections;
  };
  EXPECT_EQ(rejections_of(" \n").at(0).reason, "the file is empty");
  EXPECT_EQ(rejections_of("# caf\xE9\n").at(0).reason.substr(0, 25), "not valid UTF-8 at byte 5");
  EXPECT_EQ(rejections_of(std::string(2000, 'x')).at(0).reason.substr(0, 22),
            "larger than 1000 bytes");
}

TEST(Markdown, IsToldByItsHead) {
  EXPECT_TRUE(begins_as_markdown("# Hujan\n"));
  EXPECT_TRUE(begins_as_markdown("---\ntitle: Hujan\n---\nTurun."));
  EXPECT_TRUE(begins_as_markdown("+++\ntitle = \"Hujan\"\n+++\n"));
  EXPECT_TRUE(begins_as_markdown("Judul: Hujan\nTanggal: 27 Februari 2025\n\nTurun."));
  EXPECT_FALSE(begins_as_markdown("---\nHujan turun.\n---\n"));
  EXPECT_FALSE(begins_as_markdown("Judul: Hujan\n\nTanggal: 27 Februari 2025\n"));
  EXPECT_FALSE(begins_as_markdown("#hujan #banjir\n"));
  EXPECT_FALSE(begins_as_markdown("Hujan turun.\n"));
  EXPECT_FALSE(begins_as_markdown(""));
}

TEST(FileNameDate, IsADayInTheLastPartOfThePath) {
  EXPECT_EQ(date_in_file_name("arsip/2025-02-27-hujan.md"), "2025-02-27");
  EXPECT_EQ(date_in_file_name("xml.2025.05.27.210300520.md"), "2025-05-27");
  EXPECT_EQ(date_in_file_name("hujan_2024_02_29"), "2024-02-29");
  for (const char* const none :
       {"2025-02-27/hujan.md", "2025-02-30.md", "12025-02-27.md", "2025-02-271.md",
        "2025--02-27.md", "2025-2-27.md", "hujan.md", ""}) {
    EXPECT_EQ(date_in_file_name(none), "") << none;
  }
}

}  // namespace
}  // namespace kliping
