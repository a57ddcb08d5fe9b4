// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/xml/xml.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

/// The article of an entry with this in it.
RawArticle read_entry(std::string_view inside, std::string_view feed = "") {
  const CollectingSink sink =
      test::read_with(read_xml,
                      "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" "
                      "xml:lang=\"id\">" +
                          std::string(feed) + "<entry>" + std::string(inside) + "</entry></feed>");
  EXPECT_EQ(sink.articles.size(), 1U);
  EXPECT_TRUE(sink.rejections.empty());
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

TEST(Atom, ReadsAnEntry) {
  const RawArticle article = read_entry(
      "<title>Petani Mulai Menanam</title><id>tag:warta.example,2025:17</id>"
      "<link rel=\"self\" href=\"https://warta.example/17.atom\"/>"
      "<link href=\"https://warta.example/?a=1&amp;b=2\"/>"
      "<published>2025-02-27T19:30:00+07:00</published>"
      "<updated>2025-02-28T08:00:00+07:00</updated>"
      "<author><name>Rina Hartono</name><email>rina@warta.example</email></author>"
      "<author><name>Budi</name></author>"
      "<category term=\"nusantara\" label=\"Nusantara\"/><category term=\"hujan\"/>"
      "<content type=\"html\">&lt;p&gt;Satu.&lt;/p&gt;&lt;p&gt;Dua.&lt;/p&gt;</content>");
  EXPECT_EQ(article.where, "berita, item 1");
  EXPECT_EQ(article.id, "tag:warta.example,2025:17");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
  EXPECT_EQ(article.url, "https://warta.example/?a=1&b=2");
  EXPECT_EQ(article.date, "2025-02-27T19:30:00+07:00");
  EXPECT_EQ(article.authors, (Names{"Rina Hartono", "Budi"}));
  EXPECT_EQ(article.section, "Nusantara");
  EXPECT_EQ(article.tags, Names{"hujan"});
  EXPECT_EQ(article.body, "Satu.\nDua.");
  EXPECT_EQ(article.language, "id");
}

TEST(Atom, TakesTheDateOfTheUpdateWhereThereIsNoOther) {
  EXPECT_EQ(read_entry("<updated>2025-02-28T08:00:00Z</updated>").date, "2025-02-28T08:00:00Z");
}

TEST(Atom, ReadsContentByItsType) {
  EXPECT_EQ(read_entry("<content>3 &lt; 5 &amp;amp; 7</content>").body, "3 < 5 &amp; 7");
  EXPECT_EQ(read_entry("<content type=\"text\">Satu.\n\nDua.</content>").body, "Satu.\nDua.");
  EXPECT_EQ(read_entry("<content type=\"html\"><![CDATA[Satu<br>dua &amp; tiga]]></content>").body,
            "Satu\ndua & tiga");
  EXPECT_EQ(read_entry("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                       "<p>Satu <b>dua</b> &amp; &lt;tiga&gt;.</p><p>Empat.</p>"
                       "<script>lima();</script></div></content>")
                .body,
            "Satu dua & <tiga>.\nEmpat.");
}

TEST(Atom, ReadsATitleByItsType) {
  EXPECT_EQ(read_entry("<title type=\"html\">Gelar &lt;i&gt;pasar&lt;/i&gt; murah</title>").title,
            "Gelar pasar murah");
  EXPECT_EQ(read_entry("<title>Tag &lt;i&gt; dalam\n HTML</title>").title, "Tag <i> dalam HTML");
}

TEST(Atom, TakesTheSummaryWhereTheContentIsElsewhere) {
  EXPECT_EQ(read_entry("<summary>Ringkasan.</summary>"
                       "<content type=\"text/html\" src=\"https://warta.example/17\"/>")
                .body,
            "Ringkasan.");
  EXPECT_EQ(read_entry("<summary>Ringkasan.</summary>"
                       "<content type=\"image/png\">iVBORw0KGgo=</content>")
                .body,
            "Ringkasan.");
}

TEST(Atom, TakesTheAuthorOfTheFeedWhereTheEntryHasNone) {
  const std::string of_feed = "<author><name>Redaksi</name></author>";
  EXPECT_EQ(read_entry("<title>A</title>", of_feed).authors, Names{"Redaksi"});
  EXPECT_EQ(read_entry("<author><name>Rina</name></author>", of_feed).authors, Names{"Rina"});
}

TEST(Atom, FindsAKnownOutletInTheTitleOfTheFeed) {
  EXPECT_EQ(read_entry("<title>A</title>", "<title>Tempo - Bisnis</title>").publisher, "Tempo");
  EXPECT_EQ(read_entry("<title>A</title>", "<title>Berita Bisnis</title>").publisher, "");
}

TEST(Atom, ReadsTheLanguageOfTheEntryBeforeThatOfTheFeed) {
  EXPECT_EQ(read_entry("<content xml:lang=\"en\">One.</content>").language, "en");
}

}  // namespace
}  // namespace kliping
