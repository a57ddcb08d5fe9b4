// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/article_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/html/page_lines.h"

namespace kliping {
namespace {

using Lines = std::vector<std::string>;

const std::string first =
    "Hujan turun sejak subuh di Wonosobo, dan petani mulai menanam padi di sawah.";
const std::string second =
    "Air naik di tiga desa, kata lurah, tetapi jalan ke pasar masih dapat dilalui.";
const std::string third =
    "Sekolah diliburkan dua hari, sampai lumpur di halaman selesai dibersihkan.";
const std::string teaser =
    "Harga kopi di lereng gunung naik, kata koperasi, karena panen tahun ini sedikit.";

std::string paragraph(const std::string& text) { return "<p>" + text + "</p>"; }

Lines lines_of(const std::string& page) {
  const HtmlTree tree("<body>" + page);
  return article_text(tree.root()).lines;
}

TEST(ArticleText, IsOneLineForEachParagraphBreakItemAndHeading) {
  EXPECT_EQ(lines_of("<div>" + paragraph(first) + "<p>" + second +
                     "<br>Baris baru.</p><h3>Judul kecil</h3>" + "<ul><li>Butir</ul>" +
                     paragraph(third) + "</div>"),
            (Lines{first, second, "Baris baru.", "Judul kecil", "Butir", third}));
}

TEST(ArticleText, KeepsWhatStandsInsideALineTogether) {
  EXPECT_EQ(
      lines_of(
          "<div><p>Hujan  <b>turun</b> sejak\n<a href=x>subuh</a> di <i>Wono</i>sobo, dan petani "
          "mulai menanam padi di sawah.</p></div>"),
      Lines{first});
}

TEST(ArticleText, MayBePartedByLineBreaksAlone) {
  EXPECT_EQ(lines_of("<div><div>" + first + "<br><br>" + second + "<br>\n<br>" + third +
                     "</div><div><a href=a>Berita lain</a></div></div>"),
            (Lines{first, second, third}));
}

TEST(ArticleText, IsFoundByItsWeightAmongMenusAndTeasers) {
  EXPECT_EQ(lines_of("<ul><li><a href=a>Daerah</a><li><a href=b>Ekonomi</a></ul>"
                     "<div><div><h1>Hujan</h1></div><div>" +
                     paragraph(first) + paragraph(second) + paragraph(third) +
                     "</div></div><div><div>" + paragraph(teaser) + "</div></div>"),
            (Lines{first, second, third}));
}

TEST(ArticleText, TakesInNeighboursThatComeNearTheBestElement) {
  EXPECT_EQ(lines_of("<div><div>" + paragraph(first) + paragraph(second) + "</div><div>" +
                     paragraph(third) + "</div>" + paragraph(teaser) +
                     "<div><a href=x>Tautan</a></div></div>"),
            (Lines{first, second, third, teaser}));
}

TEST(ArticleText, IsWhereThePageSaysSo) {
  for (const char* const mark : {"div itemprop=articleBody", "div class='x read__content'",
                                 "section class=entry-content", "span itemprop='articleBody'"}) {
    EXPECT_EQ(lines_of("<div>" + paragraph(teaser) + paragraph(teaser) + "</div><" + mark + ">" +
                       paragraph(first) + "</" +
                       std::string(mark).substr(0, std::string(mark).find(' ')) + ">"),
              Lines{first})
        << mark;
  }
}

TEST(ArticleText, DoesNotBelieveAMarkOnNextToNothing) {
  EXPECT_EQ(lines_of("<div><div class=post-content>" + paragraph(teaser) + "</div></div><div>" +
                     paragraph(first) + paragraph(second) + paragraph(third) + "</div>"),
            (Lines{first, second, third}));
}

TEST(ArticleText, LeavesOutWhatIsCalledNoPartOfIt) {
  for (const char* const clutter :
       {"div class=related-posts", "div class='box bacaJuga'", "section id=komentar",
        "div class=ads", "aside", "nav", "figure", "div style='display: none'", "div hidden",
        "footer", "noscript", "button", "p class=byline", "div class=photo__caption", "select",
        "script", "div class=shareBox"}) {
    const std::string tag(clutter);
    EXPECT_EQ(lines_of("<div class=entry-content>" + paragraph(first) + "<" + tag + ">" + teaser +
                       "</" + tag.substr(0, tag.find(' ')) + ">" + paragraph(second) + "</div>"),
              (Lines{first, second}))
        << clutter;
  }
}

TEST(ArticleText, LeavesOutLinesThatAreNothingButLinks) {
  EXPECT_EQ(lines_of("<div>" + paragraph(first) +
                     "<p><a href=x>Kopi Naik</a></p><ul><li><a href=y>Satu</a>" +
                     "<li><a href=z>Dua</a></ul>" + paragraph(second) + "</div>"),
            (Lines{first, second}));
}

TEST(ArticleText, IsKeptWhateverWordPressCallsIt) {
  EXPECT_EQ(lines_of("<div class='post tag-banjir category-iklan share comments-open'>" +
                     paragraph(first) + paragraph(second) + paragraph(third) +
                     "</div><p>Kaki halaman.</p>"),
            (Lines{first, second, third}));
}

TEST(ArticleText, SaysHowMuchOfItIsProseAndLinks) {
  const HtmlTree tree("<ul><li><a href=a>" + first + "</a><li><a href=b>" + second + "</a><li>" +
                      third + "</ul>");
  const ArticleText text = article_text(tree.root());
  EXPECT_EQ(text.lines, Lines{third});
  EXPECT_GT(text.link_share, 0.6);
  EXPECT_LT(text.prose, third.size());
}

TEST(ArticleText, IsEmptyWhereThereIsNone) {
  for (const char* const page : {"", "<p>Pendek.</p>", "<a href=x>Tautan</a>"}) {
    EXPECT_TRUE(lines_of(page).empty()) << page;
  }
}

TEST(TextOfMarkup, ReadsReferencesAndTags) {
  EXPECT_EQ(text_of_markup("Harga &quot;naik&quot; &amp; turun"), "Harga \"naik\" & turun");
  EXPECT_EQ(text_of_markup("<p>Satu.</p><p>Dua.<br/>Tiga.</p>"), "Satu.\nDua.\nTiga.");
  EXPECT_EQ(text_of_markup("Tanpa apa pun"), "Tanpa apa pun");
}

}  // namespace
}  // namespace kliping
