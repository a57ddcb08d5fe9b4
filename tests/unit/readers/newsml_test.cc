// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/xml/xml.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

/// A newsItem of NewsML-G2 with these parts.
std::string item(std::string_view item_meta, std::string_view content_meta,
                 std::string_view content_set = "") {
  return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" "
         "guid=\"urn:newsml:warta.example:20250227:17\" version=\"3\" xml:lang=\"id\"><itemMeta>" +
         std::string(item_meta) + "</itemMeta><contentMeta>" + std::string(content_meta) +
         "</contentMeta><contentSet>" + std::string(content_set) + "</contentSet></newsItem>";
}

CollectingSink read(const std::string& xml) { return test::read_with(read_xml, xml); }

RawArticle read_only(const std::string& xml) {
  const CollectingSink sink = read(xml);
  EXPECT_EQ(sink.articles.size(), 1U);
  EXPECT_TRUE(sink.rejections.empty());
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

TEST(NewsmlG2, ReadsAnItemWithNitf) {
  const RawArticle article = read_only(
      item("<itemClass qcode=\"ninat:text\"/><provider qcode=\"p:w\"><name>Kantor Warta</name>"
           "</provider><versionCreated>2025-02-28T08:00:00+07:00</versionCreated>"
           "<firstCreated>2025-02-27T19:30:00+07:00</firstCreated>"
           "<pubStatus qcode=\"stat:usable\"/>",
           "<located qcode=\"c:1\"><name xml:lang=\"en\">Wonosobo City</name>"
           "<name xml:lang=\"id\">Wonosobo</name></located><language tag=\"id\"/>"
           "<subject qcode=\"medtop:1\"><name>Pertanian</name></subject><keyword>hujan</keyword>"
           "<headline>Petani Mulai Menanam</headline><by>Oleh Rina Hartono</by>",
           "<inlineXML contenttype=\"application/nitf+xml\">"
           "<nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><head><pubdata name=\"Lain\" "
           "position.section=\"Nusantara\"/></head><body><body.head><hedline><hl1>Judul Lain</hl1>"
           "</hedline></body.head><body.content><p>Satu.</p><p>Dua.</p></body.content></body>"
           "</nitf></inlineXML>"));
  EXPECT_EQ(article.where, "berita");
  EXPECT_EQ(article.id, "urn:newsml:warta.example:20250227:17");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
  EXPECT_EQ(article.body, "Satu.\nDua.");
  EXPECT_EQ(article.publisher, "Kantor Warta");
  EXPECT_EQ(article.date, "2025-02-27T19:30:00+07:00");
  EXPECT_EQ(article.section, "Nusantara");
  EXPECT_EQ(article.place, "Wonosobo");
  EXPECT_EQ(article.authors, Names{"Rina Hartono"});
  EXPECT_EQ(article.tags, (Names{"Pertanian", "hujan"}));
  EXPECT_EQ(article.language, "id");
}

TEST(NewsmlG2, ReadsAnItemWithXhtml) {
  EXPECT_EQ(read_only(item("", "<headline>Petani</headline>",
                           "<inlineXML contenttype=\"application/xhtml+xml\">"
                           "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                           "<title>Lain</title></head><body><p>Satu &amp; dua.</p><p>Tiga.</p>"
                           "</body></html></inlineXML>"))
                .body,
            "Satu & dua.\nTiga.");
}

TEST(NewsmlG2, ReadsAnItemWithPlainText) {
  EXPECT_EQ(read_only(item("", "<headline>Petani</headline>",
                           "<inlineData contenttype=\"text/plain\">Satu &lt;b>.\n\nDua.\n"
                           "</inlineData>"))
                .body,
            "Satu <b>.\nDua.");
}

TEST(NewsmlG2, ReadsTheProviderThatIsALiteral) {
  EXPECT_EQ(
      read_only(item("<provider literal=\"Kantor Warta\"/>", "<headline>A</headline>")).publisher,
      "Kantor Warta");
}

TEST(NewsmlG2, ReadsThePlaceInTheDateline) {
  EXPECT_EQ(read_only(item("",
                           "<headline>A</headline><dateline>WONOSOBO, 27 Feb (Warta)"
                           "</dateline>"))
                .place,
            "Wonosobo");
}

TEST(NewsmlG2, TakesTheDateOfTheVersionWhereThereIsNoOther) {
  EXPECT_EQ(read_only(item("<versionCreated>2025-02-28T08:00:00+07:00</versionCreated>",
                           "<headline>A</headline>"))
                .date,
            "2025-02-28T08:00:00+07:00");
}

TEST(NewsmlG2, ReadsTheItemsOfAMessageAndPassesOverItsPackages) {
  const CollectingSink sink = read(
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>"
      "<sent>2025-02-28T08:00:00Z</sent></header><itemSet><packageItem guid=\"p\">"
      "<contentMeta><headline>Paket</headline></contentMeta></packageItem>" +
      item("", "<headline>Satu</headline>") + item("", "<headline>Dua</headline>") +
      "</itemSet></newsMessage>");
  ASSERT_EQ(sink.articles.size(), 2U);
  EXPECT_EQ(sink.articles[0].title, "Satu");
  EXPECT_EQ(sink.articles[1].title, "Dua");
  EXPECT_EQ(sink.articles[1].where, "berita, item 2");
  EXPECT_TRUE(sink.rejections.empty());
}

TEST(NewsmlG2, RejectsAPackage) {
  const CollectingSink sink = read("<packageItem guid=\"p\"/>");
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].reason, "a NewsML-G2 package: it refers to articles, but has none");
}

TEST(NewsmlG2, RejectsAnItemThatWasWithdrawn) {
  const CollectingSink sink =
      read(item("<pubStatus qcode=\"stat:canceled\"/>", "<headline>A</headline>"));
  EXPECT_TRUE(sink.articles.empty());
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].reason, "its publisher has withdrawn it (pubStatus stat:canceled)");
}

TEST(NewsmlG2, RejectsAPicture) {
  const CollectingSink sink =
      read(item("<itemClass qcode=\"ninat:picture\"/>", "<headline>Petani di ladang</headline>",
                "<remoteContent href=\"a.jpg\"/>"));
  EXPECT_TRUE(sink.articles.empty());
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].reason, "no text, but an item of class ninat:picture");
}

TEST(Newsml1, ReadsAnItem) {
  const RawArticle article = read_only(
      "<NewsML Version=\"1.2\"><NewsEnvelope/><NewsItem><Identification><NewsIdentifier>"
      "<ProviderId>warta.example</ProviderId><DateId>20250227</DateId><NewsItemId>17</NewsItemId>"
      "<RevisionId PreviousRevision=\"1\" Update=\"N\">2</RevisionId>"
      "<PublicIdentifier>urn:newsml:warta.example:20250227:17:2</PublicIdentifier>"
      "</NewsIdentifier></Identification><NewsManagement>"
      "<FirstCreated>20250227T193000+0700</FirstCreated>"
      "<ThisRevisionCreated>20250228T080000+0700</ThisRevisionCreated></NewsManagement>"
      "<NewsComponent><NewsLines><HeadLine>Petani Mulai Menanam</HeadLine>"
      "<ByLine>Oleh Rina Hartono</ByLine><DateLine>WONOSOBO, 27 Feb</DateLine></NewsLines>"
      "<AdministrativeMetadata><Provider><Party FormalName=\"Kantor Warta\"/></Provider>"
      "</AdministrativeMetadata><DescriptiveMetadata><Language FormalName=\"id\"/>"
      "</DescriptiveMetadata><NewsComponent><ContentItem><DataContent><p>Satu.</p><p>Dua.</p>"
      "</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>");
  EXPECT_EQ(article.where, "berita, item 1");
  EXPECT_EQ(article.id, "urn:newsml:warta.example:20250227:17");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
  EXPECT_EQ(article.body, "Satu.\nDua.");
  EXPECT_EQ(article.publisher, "Kantor Warta");
  EXPECT_EQ(article.date, "20250227T193000+0700");
  EXPECT_EQ(article.place, "Wonosobo");
  EXPECT_EQ(article.authors, Names{"Rina Hartono"});
  EXPECT_EQ(article.language, "id");
}

TEST(Newsml1, ReadsAnItemWithNitf) {
  const RawArticle article = read_only(
      "<NewsML><NewsItem><NewsComponent><ContentItem><DataContent><nitf><body><body.head><hedline>"
      "<hl1>Petani</hl1></hedline></body.head><body.content><p>Satu.</p></body.content></body>"
      "</nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
  EXPECT_EQ(article.title, "Petani");
  EXPECT_EQ(article.body, "Satu.");
}

}  // namespace
}  // namespace kliping
