// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/xml/xml.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

RawArticle read_document(std::string_view inside) {
  const CollectingSink sink = test::read_with(read_xml,
                                              "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf SYSTEM "
                                              "\"http://www.nitf.org/IPTC/NITF/3.4/nitf.dtd\">"
                                              "<nitf xml:lang=\"id\">" +
                                                  std::string(inside) + "</nitf>");
  EXPECT_EQ(sink.articles.size(), 1U);
  EXPECT_TRUE(sink.rejections.empty());
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

RawArticle read_parts(std::string_view head, std::string_view body_head,
                      std::string_view content = "") {
  return read_document("<head>" + std::string(head) + "</head><body><body.head>" +
                       std::string(body_head) + "</body.head><body.content>" +
                       std::string(content) + "</body.content></body>");
}

TEST(Nitf, ReadsADocument) {
  const RawArticle article = read_parts(
      "<title>petani-17</title><docdata><doc-id id-string=\"warta-17\"/><urgency ed-urg=\"4\"/>"
      "<date.issue norm=\"20250227T193000+0700\"/>"
      "<key-list><keyword key=\"pertanian\"/><keyword key=\"hujan\"/></key-list></docdata>"
      "<pubdata type=\"print\" name=\"Warta Pagi\" date.publication=\"20250228\" "
      "position.section=\"Nusantara\" ex-ref=\"https://warta.example/17\"/>",
      "<hedline><hl1>Petani <em>Wonosobo</em> Mulai Menanam</hl1><hl2>Hujan datang</hl2></hedline>"
      "<byline>Oleh <person>Rina Hartono</person><byttl>Wartawan</byttl></byline>"
      "<distributor><org>Kantor Warta</org></distributor>"
      "<dateline><location><city>Wonosobo</city>, Jawa Tengah</location>"
      "<story.date norm=\"20250227\">27 Feb</story.date></dateline>"
      "<abstract><p>Hujan datang lebih awal.</p></abstract>",
      "<p>Petani mulai menanam.</p><hl2>Cabai</hl2><p>Mereka <b>senang</b>.</p>"
      "<media media-type=\"image\"><media-reference source=\"a.jpg\"/>"
      "<media-caption>Petani di ladang.</media-caption></media>");
  EXPECT_EQ(article.where, "berita");
  EXPECT_EQ(article.id, "warta-17");
  EXPECT_EQ(article.title, "Petani Wonosobo Mulai Menanam");
  EXPECT_EQ(article.body, "Hujan datang lebih awal.\nPetani mulai menanam.\nCabai\nMereka senang.");
  EXPECT_EQ(article.publisher, "Warta Pagi");
  EXPECT_EQ(article.date, "20250228");
  EXPECT_EQ(article.section, "Nusantara");
  EXPECT_EQ(article.place, "Wonosobo");
  EXPECT_EQ(article.authors, Names{"Rina Hartono"});
  EXPECT_EQ(article.tags, (Names{"pertanian", "hujan"}));
  EXPECT_EQ(article.url, "https://warta.example/17");
  EXPECT_EQ(article.language, "id");
}

TEST(Nitf, TakesTheDistributorForThePublisherWhereNoPublicationIsNamed) {
  EXPECT_EQ(read_parts("", "<distributor><org>Kantor Warta</org></distributor>").publisher,
            "Kantor Warta");
}

TEST(Nitf, TakesTheDateOfIssueWhereNoPublicationIsNamed) {
  EXPECT_EQ(read_parts("<docdata><date.issue norm=\"20250227\"/></docdata>", "").date, "20250227");
  EXPECT_EQ(read_parts("", "<dateline><story.date norm=\"20250226\"/></dateline>").date,
            "20250226");
}

TEST(Nitf, DoesNotRepeatAnAbstractThatIsInTheText) {
  EXPECT_EQ(read_parts("", "<abstract><p>Hujan datang.</p></abstract>",
                       "<p>Hujan datang.</p><p>Petani menanam.</p>")
                .body,
            "Hujan datang.\nPetani menanam.");
}

TEST(Nitf, ReadsABylineWithoutAPerson) {
  EXPECT_EQ(read_parts("", "<byline>Oleh Rina Hartono <byttl>Wartawan</byttl></byline>").authors,
            Names{"Rina Hartono"});
  EXPECT_EQ(read_parts("", "<byline>Pewarta: Rina Hartono</byline>").authors,
            Names{"Rina Hartono"});
  EXPECT_EQ(read_parts("", "<byline>Olehudin Jaya</byline>").authors, Names{"Olehudin Jaya"});
}

TEST(Nitf, ReadsListsTablesAndBlocks) {
  EXPECT_EQ(read_parts("", "",
                       "<block><p>Harga:</p><ul><li>cabai</li><li>tomat</li></ul>"
                       "<table><tr><td>Senin</td><td>12.000</td></tr></table></block>")
                .body,
            "Harga:\ncabai\ntomat\nSenin 12.000");
}

TEST(Nitf, TakesTheTitleOfTheHeadWhereThereIsNoHeadline) {
  EXPECT_EQ(read_parts("<title>Petani Mulai Menanam</title>", "").title, "Petani Mulai Menanam");
}

TEST(Nitf, IsKnownByItsFileWithoutADocId) {
  EXPECT_EQ(read_parts("<title>Petani</title>", "").id, "/arsip/berita");
}

TEST(Nitf, ReadsADocumentWithANamespace) {
  const CollectingSink sink = test::read_with(
      read_xml,
      "<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body><body.head><hedline>"
      "<hl1>Petani</hl1></hedline></body.head></body></nitf>");
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(sink.articles[0].title, "Petani");
}

}  // namespace
}  // namespace kliping
