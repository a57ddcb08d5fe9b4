// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/xml/xml.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

/// What a channel of RSS 2.0 says beside its items.
constexpr std::string_view channel_of_nobody = "<title>Berita Hari Ini</title>";

RawArticle read_only(std::string_view xml) {
  const CollectingSink sink = test::read_with(read_xml, xml);
  EXPECT_EQ(sink.articles.size(), 1U);
  EXPECT_TRUE(sink.rejections.empty());
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

/// The article of an item with this in it.
RawArticle read_item(std::string_view inside, std::string_view channel = channel_of_nobody) {
  return read_only(
      "<?xml version=\"1.0\"?><rss version=\"2.0\" "
      "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
      "xmlns:media=\"http://search.yahoo.com/mrss/\"><channel>" +
      std::string(channel) + "<item>" + std::string(inside) + "</item></channel></rss>");
}

TEST(Rss, ReadsAnItem) {
  const RawArticle article = read_item(
      "<title>Petani Mulai Menanam</title><link>https://warta.example/petani</link>"
      "<guid isPermaLink=\"false\">warta-17</guid>"
      "<pubDate>Thu, 27 Feb 2025 19:30:00 +0700</pubDate><dc:creator>Rina Hartono</dc:creator>"
      "<category>Nusantara</category><category>Pertanian</category><category>Hujan</category>"
      "<description>Hujan datang.</description>",
      "<title>Warta</title><language>id-id</language>");
  EXPECT_EQ(article.id, "warta-17");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
  EXPECT_EQ(article.body, "Hujan datang.");
  EXPECT_EQ(article.url, "https://warta.example/petani");
  EXPECT_EQ(article.date, "Thu, 27 Feb 2025 19:30:00 +0700");
  EXPECT_EQ(article.section, "Nusantara");
  EXPECT_EQ(article.tags, (Names{"Pertanian", "Hujan"}));
  EXPECT_EQ(article.authors, Names{"Rina Hartono"});
  EXPECT_EQ(article.language, "id-id");
  EXPECT_EQ(article.publisher, "");
}

TEST(Rss, PrefersTheWholeTextToTheDescription) {
  EXPECT_EQ(read_item("<description>Ringkasan.</description>"
                      "<content:encoded><![CDATA[<p>Satu.</p>\n<p>Dua.</p>]]></content:encoded>")
                .body,
            "Satu.\nDua.");
  EXPECT_EQ(
      read_item("<description>Ringkasan.</description><content:encoded> </content:encoded>").body,
      "Ringkasan.");
}

TEST(Rss, ReadsEscapedHtmlAsCdata) {
  const std::string body = "Harga cabai & tomat <naik>.\nDi pasar Kliwon.";
  EXPECT_EQ(read_item("<description>&lt;p&gt;Harga &lt;b&gt;cabai&lt;/b&gt; &amp;amp; tomat "
                      "&amp;lt;naik&amp;gt;.&lt;/p&gt;&lt;p&gt;Di pasar&amp;nbsp;Kliwon.&lt;/p&gt;"
                      "</description>")
                .body,
            body);
  EXPECT_EQ(read_item("<description><![CDATA[<p>Harga <b>cabai</b> &amp; tomat &lt;naik&gt;.</p>"
                      "<p>Di pasar&nbsp;Kliwon.</p>]]></description>")
                .body,
            body);
}

TEST(Rss, LeavesOutTheLineThatBlogsPutBelowTheText) {
  EXPECT_EQ(read_item("<content:encoded><![CDATA[<p>Artikel itu panjang.</p><p>The post "
                      "<a href=\"a\">Hujan</a> appeared first on <a href=\"b\">Warta</a>.</p>]]>"
                      "</content:encoded>")
                .body,
            "Artikel itu panjang.");
  EXPECT_EQ(read_item("<description>The post appeared.</description>").body, "The post appeared.");
}

TEST(Rss, ReadsADescriptionInSeveralCdataSections) {
  EXPECT_EQ(read_item("<description><![CDATA[<p>Satu]]><![CDATA[ dua.</p>]]></description>").body,
            "Satu dua.");
}

TEST(Rss, ReadsAHeadlineInHtml) {
  EXPECT_EQ(read_item("<title>Gelar &amp;quot;Pasar Murah&amp;quot; &lt;i&gt;di&lt;/i&gt; Solo"
                      "</title>")
                .title,
            "Gelar \"Pasar Murah\" di Solo");
  EXPECT_EQ(read_item("<title>Harga 3 &lt; 5 ribu</title>").title, "Harga 3 < 5 ribu");
}

TEST(Rss, TakesAGuidThatIsAnAddressForTheLink) {
  const std::string guid = "https://warta.example/1";
  EXPECT_EQ(read_item("<guid>" + guid + "</guid>").url, guid);
  EXPECT_EQ(read_item("<guid isPermaLink=\"false\">" + guid + "</guid>").url, "");
  EXPECT_EQ(read_item("<guid>warta-1</guid>").url, "");
}

TEST(Rss, KnowsAnItemWithoutAGuidByItsLink) {
  EXPECT_EQ(read_item("<title>A</title><link>https://warta.example/1</link>").id,
            "https://warta.example/1");
}

TEST(Rss, ReadsTheNameOfAnAuthorBehindTheAddress) {
  EXPECT_EQ(read_item("<author>redaksi@warta.example (Rina Hartono)</author>").authors,
            Names{"Rina Hartono"});
  EXPECT_EQ(read_item("<author>Rina Hartono (Solo)</author>").authors,
            Names{"Rina Hartono (Solo)"});
}

TEST(Rss, ReadsDatesOfDublinCore) {
  EXPECT_EQ(read_item("<dc:date>2025-02-27T19:30:00+07:00</dc:date>").date,
            "2025-02-27T19:30:00+07:00");
}

TEST(Rss, TakesNoTagForTheSection) {
  const RawArticle article = read_item(
      "<category domain=\"post_tag\">Hujan</category>"
      "<category domain=\"category\">Nusantara</category>");
  EXPECT_EQ(article.section, "Nusantara");
  EXPECT_EQ(article.tags, Names{"Hujan"});
}

TEST(Rss, PassesOverWhatBelongsToPictures) {
  const RawArticle article = read_item(
      "<media:title>Foto</media:title><media:description>Keterangan</media:description>"
      "<title>Judul</title><enclosure url=\"https://warta.example/a.jpg\"/>");
  EXPECT_EQ(article.title, "Judul");
  EXPECT_EQ(article.body, "");
}

TEST(Rss, TakesTheSourceForThePublisher) {
  EXPECT_EQ(read_item("<source url=\"https://warta.example/\">Warta Pagi</source>").publisher,
            "Warta Pagi");
  EXPECT_EQ(
      read_item("<title>A</title>", "<title>Berita</title><dc:publisher>Warta Pagi</dc:publisher>")
          .publisher,
      "Warta Pagi");
}

TEST(Rss, FindsAKnownOutletInTheTitleOfTheChannel) {
  for (const char* const title :
       {"Kompas.com", "Kompas.com - Nasional", "Nasional | Kompas.com", "Kompas.com: Terbaru"}) {
    EXPECT_EQ(read_item("<title>A</title>", "<title>" + std::string(title) + "</title>").publisher,
              "Kompas.com")
        << title;
  }
}

TEST(Rss, FindsAKnownOutletInTheAddressOfTheChannel) {
  EXPECT_EQ(read_item("<title>A</title>",
                      "<title>Berita Hari Ini</title><link>https://www.tempo.co/rss</link>")
                .publisher,
            "Tempo");
}

TEST(Rss, LeavesThePublisherToTheAddressOfTheItem) {
  EXPECT_EQ(read_item("<link>https://www.tempo.co/berita/1</link>", "<title>Kompas.com</title>")
                .publisher,
            "");
}

TEST(Rss, ReadsEntitiesOfHtmlThatNobodyDeclared) {
  EXPECT_EQ(read_item("<title>Pasar&nbsp;Kliwon &ndash; caf&eacute;</title>").title,
            "Pasar Kliwon – café");
}

TEST(Rss, ReadsAmpersandsThatNobodyEscaped) {
  const RawArticle article =
      read_item("<title>Riset & Teknologi</title><link>https://warta.example/?a=1&b=2</link>");
  EXPECT_EQ(article.title, "Riset & Teknologi");
  EXPECT_EQ(article.url, "https://warta.example/?a=1&b=2");
}

TEST(Rss, ReadsPrefixesThatNobodyDeclared) {
  const RawArticle article = read_only(
      "<rss><channel><item><title>A</title><dc:creator>Rina</dc:creator>"
      "<content:encoded>Satu.</content:encoded></item></channel></rss>");
  EXPECT_EQ(article.authors, Names{"Rina"});
  EXPECT_EQ(article.body, "Satu.");
}

TEST(Rss, ReadsVersion1) {
  const RawArticle article = read_only(
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
      "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
      "<channel rdf:about=\"https://warta.example/\"><title>Kompas.com</title>"
      "<dc:language>id</dc:language></channel>"
      "<item rdf:about=\"https://warta.example/1\"><title>Petani Mulai Menanam</title>"
      "<link>https://warta.example/1</link><description>Hujan datang.</description>"
      "<dc:date>2025-02-27</dc:date><dc:subject>Nusantara</dc:subject></item></rdf:RDF>");
  EXPECT_EQ(article.id, "https://warta.example/1");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
  EXPECT_EQ(article.body, "Hujan datang.");
  EXPECT_EQ(article.date, "2025-02-27");
  EXPECT_EQ(article.section, "Nusantara");
  EXPECT_EQ(article.publisher, "Kompas.com");
  EXPECT_EQ(article.language, "id");
}

TEST(Rss, ReadsVersion091WithItsDocumentType) {
  EXPECT_EQ(read_only("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" "
                      "\"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                      "<rss version=\"0.91\"><channel><title>Warta</title>"
                      "<item><title>Petani&eacute;</title></item></channel></rss>")
                .title,
            "Petanié");
}

TEST(Rss, HandsOnAnItemWithNothingInIt) {
  const RawArticle article = read_item("");
  EXPECT_EQ(article.title, "");
  EXPECT_EQ(article.body, "");
}

}  // namespace
}  // namespace kliping
