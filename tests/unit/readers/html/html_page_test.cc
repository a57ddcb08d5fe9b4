// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/html_page.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/extract/dates/publish_date.h"
#include "indexer/readers/html/html.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

const std::string text =
    "<div><p>Hujan turun sejak subuh di Wonosobo, dan petani mulai menanam padi di sawah.</p>"
    "<p>Air naik di tiga desa, kata lurah, tetapi jalan ke pasar masih dapat dilalui.</p>"
    "<p>Sekolah diliburkan dua hari, sampai lumpur di halaman selesai dibersihkan.</p>"
    "<p>Petani senang, karena kemarau tahun ini, menurut mereka, terlalu panjang.</p></div>";

/// The article of a page that has `head` above the text.
RawArticle read(const std::string& head) { return parse_html_page(head + text); }

std::string rejection_of(const std::string& page) {
  const CollectingSink sink = test::read_with(read_html, page);
  return sink.rejections.empty() ? "" : sink.rejections.front().reason;
}

TEST(HtmlPage, ReadsOpenGraphAndTheNamesOfNewsSites) {
  const RawArticle article = read(
      "<meta property=og:title content='Hujan Turun - Kabar'><meta property=og:site_name "
      "content=Kabar>"
      "<meta property=og:url content='https://contoh.id/a'><meta property=og:locale content=id_ID>"
      "<meta property=article:published_time content='2025-02-27T08:00:00+07:00'>"
      "<meta property=article:section content=Daerah><meta property=article:tag content=hujan>"
      "<meta property=article:tag content=padi><meta name=author content='Rina Sari'>"
      "<meta property=article:author content='https://facebook.example/kabar'>");
  EXPECT_EQ(article.title, "Hujan Turun");
  EXPECT_EQ(article.publisher, "Kabar");
  EXPECT_EQ(article.url, "https://contoh.id/a");
  EXPECT_EQ(article.language, "id");
  EXPECT_EQ(article.date, "2025-02-27T08:00:00+07:00");
  EXPECT_EQ(article.section, "Daerah");
  EXPECT_EQ(article.tags, (Names{"hujan", "padi"}));
  EXPECT_EQ(article.authors, Names{"Rina Sari"});
}

TEST(HtmlPage, ReadsTheDateWhereverSitesPutIt) {
  for (const char* const head :
       {"<meta itemprop=datePublished content=2025-02-27>",
        "<meta name=pubdate content=2025-02-27>", "<meta name=DC.date.issued content=2025-02-27>",
        "<meta name=content_PublishedDate content=2025-02-27>",
        "<meta name=dtk:publishdate content=2025-02-27>",
        "<meta name=parsely-pub-date content=2025-02-27>",
        "<time datetime=2025-02-27>kemarin</time>",
        "<meta property=article:modified_time content=2025-02-27>",
        "<span itemprop=datePublished>2025-02-27</span>",
        "<div class=read__time>Kabar.com - 2025-02-27</div>",
        "<meta name=date content='tidak ada'><time>2025-02-27</time>",
        "<script "
        "type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2025-02-27\"}</"
        "script>"}) {
    EXPECT_EQ(parse_metadata_date(read(head).date), parse_metadata_date("2025-02-27")) << head;
  }
}

TEST(HtmlPage, PrefersTheDateOfPublicationToLaterOnes) {
  EXPECT_EQ(read("<meta property=article:modified_time content=2025-03-01>"
                 "<script "
                 "type='application/"
                 "ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2025-03-02\"}</script>"
                 "<time datetime=2025-02-27>kemarin</time>")
                .date,
            "2025-02-27");
  EXPECT_EQ(
      read("<script "
           "type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2025-02-27\","
           "\"datePublished\":\"2025-02-27\"}</script><time datetime=2025-03-01>x</time>")
          .date,
      "2025-02-27");
}

TEST(HtmlPage, PrefersADateBehindTheHeadlineToThatOfTheDay) {
  const std::string today = "<div class=date>Selasa, 4 Maret 2025</div>";
  const std::string head = today + "<h1>Hujan</h1>";
  EXPECT_EQ(read(head).date, "Selasa, 4 Maret 2025");
  EXPECT_EQ(read(head + "<div class=date>27 Februari 2025</div>").date, "27 Februari 2025");
}

TEST(HtmlPage, DoesNotTakeTheSignOfTheSiteForAHeadline) {
  EXPECT_EQ(read("<h1><a href=x>Kompas.com</a></h1><h1>Hujan Turun</h1>").title, "Hujan Turun");
}

TEST(HtmlPage, PassesOverValuesThatAreTooLongToBeAny) {
  const std::string longer(500'000, ',');
  const RawArticle article =
      read("<title>Hujan " + longer + "</title><meta name=keywords content='a" + longer + "'>" +
           "<meta property=og:title content='Hujan" + longer + "'><h1>" + longer + "</h1>");
  EXPECT_EQ(article.title, "");
  EXPECT_TRUE(article.tags.empty());
}

TEST(HtmlPage, TakesNoTeaserBelowTheTextForItsSummary) {
  EXPECT_EQ(parse_html_page(text + "<p class=summary>Kopi naik.</p>").body, read("").body);
}

TEST(HtmlPage, PrefersJsonLdToMicrodataToMetaTagsToWhatIsShown) {
  const std::string shown = "<h1>Empat</h1>";
  const std::string meta = "<meta property=og:title content=Tiga>" + shown;
  const std::string microdata = "<b itemprop=headline>Dua</b>" + meta;
  const std::string json =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Satu\"}</script>" +
      microdata;
  EXPECT_EQ(read(shown).title, "Empat");
  EXPECT_EQ(read(meta).title, "Tiga");
  EXPECT_EQ(read(microdata).title, "Dua");
  EXPECT_EQ(read(json).title, "Satu");
}

TEST(HtmlPage, TakesTheTitleOfThePageForWantOfAHeading) {
  EXPECT_EQ(read("<title>Hujan Turun | Kompas.com</title>").title, "Hujan Turun");
}

TEST(HtmlPage, ReadsMicrodataWithNestedItems) {
  const RawArticle article = read(
      "<div itemscope itemtype='http://schema.org/NewsArticle'><i "
      "itemprop=articleSection>Daerah</i>"
      "<span itemprop=author itemscope><a itemprop=name>Rina Sari</a></span>"
      "<div itemprop=publisher itemscope><meta itemprop=name content=Kabar></div>"
      "<meta itemprop=keywords content='hujan, padi'></div>");
  EXPECT_EQ(article.section, "Daerah");
  EXPECT_EQ(article.authors, Names{"Rina Sari"});
  EXPECT_EQ(article.publisher, "Kabar");
  EXPECT_EQ(article.tags, (Names{"hujan", "padi"}));
}

TEST(HtmlPage, TakesKickerOrBreadcrumbForTheSection) {
  EXPECT_EQ(read("<div class=detail__subtitle>Musim Hujan</div>").section, "Musim Hujan");
  EXPECT_EQ(read("<ul class=breadcrumb><li><a>Home</a><li><a>Daerah</a></ul>").section, "Daerah");
  EXPECT_EQ(read("<ul class=breadcrumb><li><a>Home</a></ul>").section, "");
}

TEST(HtmlPage, KnowsItsAddressByWhatItSaysElseByWhereItCameFrom) {
  const HtmlContext context{.url = "https://contoh.id/a?x=1"};
  EXPECT_EQ(parse_html_page(text, context).url, "https://contoh.id/a?x=1");
  EXPECT_EQ(parse_html_page("<link rel=canonical href='https://contoh.id/a'>" + text, context).url,
            "https://contoh.id/a");
}

TEST(HtmlPage, ReadsLanguagesAsTheirCodes) {
  for (const char* const tag : {"id", "ID", "id-ID", "in_ID", "Indonesian"}) {
    EXPECT_EQ(read("<html lang=" + std::string(tag) + ">").language, "id") << tag;
  }
}

TEST(HtmlPage, DoesNotTakeTheSiteForAnAuthor) {
  EXPECT_EQ(read("<meta name=author content=Kompas.com>").authors, Names{});
  EXPECT_EQ(
      read("<meta property=og:site_name content=Kabar><meta name=author content=kabar>").authors,
      Names{});
}

TEST(HtmlPage, LeavesHeadlineAndDateOutOfTheText) {
  const std::string plain = read("").body;
  EXPECT_EQ(parse_html_page(
                "<div class=entry-content><h1>Hujan</h1><p>Kamis, 27 Februari 2025 08:00 WIB</p>" +
                text + "</div>")
                .body,
            plain);
}

TEST(HtmlPage, SetsTheSummaryAboveTheText) {
  EXPECT_EQ(read("<div class=summary>Petani senang.</div>").body,
            "Petani senang.\n" + read("").body);
}

TEST(HtmlPage, TakesTheStatedBodyWhereThePageShowsLess) {
  const std::string json =
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" +
      std::string(50, 'x') + "\"}</script>";
  EXPECT_EQ(parse_html_page(json + "<p>Berlangganan untuk membaca.</p>").body,
            std::string(50, 'x'));
  EXPECT_EQ(parse_html_page(json + text).body, read("").body);
}

TEST(HtmlPage, TakesTheDescriptionForWantOfAText) {
  EXPECT_EQ(parse_html_page("<meta property=article:published_time content=2025-02-27>"
                            "<meta name=description content='Video hujan.'>")
                .body,
            "Video hujan.");
}

TEST(HtmlPage, RejectsPagesOfLinksAndEmptyOnes) {
  std::string page = "<title>Kabar - Berita Terkini</title>";
  for (int i = 0; i < 100; ++i) {
    page +=
        "<div><h2><a href=a>Hujan turun sejak subuh di Wonosobo dan sekitarnya</a></h2>"
        "<p>Air naik di tiga desa, kata lurah setempat.</p></div>";
  }
  EXPECT_EQ(rejection_of(page), "a page of links, not an article");
  EXPECT_EQ(rejection_of(""), "the page is empty");
}

TEST(HtmlPage, RejectsAnArticleWithoutAnyText) {
  EXPECT_EQ(rejection_of("<meta property=article:published_time content=2025-02-27><h1>Hujan</h1>"),
            "the page has no text of an article");
}

TEST(HtmlPage, BelievesTheHeaderRatherThanTheTagAboutItsCharset) {
  const std::string page = "<meta charset=gb2312><title>Kaf\xE9</title>" + text;
  EXPECT_EQ(parse_html_page(page, {.charset = "windows-1252"}).title, "Kafé");
}

TEST(HtmlPage, IsKnownByItsAddressElseByItsFile) {
  EXPECT_EQ(test::read_with(read_html, text).articles.at(0).id, "/arsip/berita");
  EXPECT_EQ(test::read_with(read_html, "<link rel=canonical href='https://contoh.id/a'>" + text)
                .articles.at(0)
                .id,
            "https://contoh.id/a");
}

}  // namespace
}  // namespace kliping
