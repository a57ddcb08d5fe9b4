// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

#include "indexer/readers/format.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

test::ReadAs feed_of(std::size_t max_article_bytes) {
  return {.where = "feed.xml", .id = "/arsip/feed.xml", .max_article_bytes = max_article_bytes};
}

CollectingSink read(std::string_view xml,
                    std::size_t max_article_bytes = default_max_article_bytes) {
  return test::read_with(read_xml, xml, feed_of(max_article_bytes));
}

std::string feed(std::string_view items) {
  return "<rss version=\"2.0\"><channel><title>Warta</title>" + std::string(items) +
         "</channel></rss>";
}

Names titles_of(const CollectingSink& sink) {
  Names titles;
  for (const RawArticle& article : sink.articles) titles.push_back(article.title);
  return titles;
}

/// `where: reason` of each rejection.
Names rejections_of(const CollectingSink& sink) {
  Names lines;
  for (const Rejection& rejection : sink.rejections) {
    lines.push_back(rejection.where + ": " + rejection.reason);
  }
  return lines;
}

/// All that an article says, to look for what must not be in it.
std::string all_text(const CollectingSink& sink) {
  std::string text;
  for (const RawArticle& article : sink.articles) {
    text += article.title + '\n' + article.body + '\n' + article.url + '\n';
  }
  return text;
}

TEST(Xml, NamesThePlaceOfEachItem) {
  const CollectingSink sink =
      read(feed("<item><title>Satu</title></item>"
                "<item><title>Dua</title></item>"));
  ASSERT_EQ(titles_of(sink), (Names{"Satu", "Dua"}));
  EXPECT_EQ(sink.articles[0].where, "feed.xml, item 1");
  EXPECT_EQ(sink.articles[1].where, "feed.xml, item 2");
  EXPECT_TRUE(sink.rejections.empty());
}

TEST(Xml, KeepsTheItemsAboveAFault) {
  const CollectingSink sink =
      read(feed("\n<item><title>Satu</title></item>\n"
                "<item><title>Dua</item>"));
  EXPECT_EQ(titles_of(sink), Names{"Satu"});
  EXPECT_EQ(rejections_of(sink), Names{"feed.xml: not well-formed XML, line 3: "
                                       "Opening and ending tag mismatch: title line 3 and item"});
}

TEST(Xml, KeepsTheItemsAboveTheEndOfATruncatedFile) {
  const CollectingSink sink =
      read("<rss><channel>\n<item><title>Satu</title></item>\n<item><title>Du");
  EXPECT_EQ(titles_of(sink), Names{"Satu"});
  EXPECT_EQ(rejections_of(sink), Names{"feed.xml: not well-formed XML, line 3: "
                                       "Premature end of data in tag title line 3"});
}

TEST(Xml, RejectsAFileThatIsEmptyOrNoXml) {
  EXPECT_EQ(rejections_of(read("")),
            Names{"feed.xml: not well-formed XML, line 1: Document is empty"});
  EXPECT_EQ(rejections_of(read("Petani mulai menanam.")),
            Names{"feed.xml: not well-formed XML, line 1: Start tag expected, '<' not found"});
}

TEST(Xml, RejectsADocumentThatIsNoNewsByWhatItIs) {
  EXPECT_EQ(rejections_of(read("<catatan><item/></catatan>")),
            Names{"feed.xml: its root element is `catatan`: neither RSS, Atom, NITF nor NewsML"});
  EXPECT_EQ(rejections_of(read("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                               "xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>"
                               "<n:news><n:title>Satu</n:title></n:news></url></urlset>")),
            Names{"feed.xml: a sitemap: it has addresses of articles, no articles"});
  EXPECT_EQ(rejections_of(read("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>")),
            Names{"feed.xml: a web page: read it with --input-format html"});
}

TEST(Xml, RejectsAnItemThatIsTooLargeAndReadsTheNext) {
  const std::string text(5000, 'x');
  for (const std::string& large :
       {"<description>" + text + "</description>",
        "<description><![CDATA[" + text + "]]></description>", "<description a=\"" + text + "\"/>",
        std::string("<a/><a/><a/><a/><a/><a/><a/><a/><a/>"
                    "<a/><a/><a/><a/><a/><a/><a/><a/><a/>"
                    "<a/><a/><a/><a/><a/><a/><a/><a/><a/>"
                    "<a/><a/><a/><a/><a/><a/><a/><a/><a/>")}) {
    const CollectingSink sink = read(
        feed("<item><title>Satu</title>" + large + "</item><item><title>Dua</title></item>"), 4000);
    EXPECT_EQ(titles_of(sink), Names{"Dua"});
    EXPECT_EQ(rejections_of(sink), Names{"feed.xml, item 1: larger than 4000 bytes: "
                                         "--max-article-size allows more"});
  }
}

TEST(Xml, ReadsAFeedThatIsLargerThanAnArticleMayBe) {
  std::string items;
  for (int i = 0; i < 1000; ++i) items += "<item><title>Hujan turun lagi</title></item>\n";
  EXPECT_EQ(read(feed(items), 1000).articles.size(), 1000U);
}

TEST(Xml, RejectsElementsThatNestWithoutEnd) {
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<a>";
  const CollectingSink sink = read(feed("<item><title>Satu</title></item><item>" + deep));
  EXPECT_EQ(titles_of(sink), Names{"Satu"});
  EXPECT_EQ(rejections_of(sink), Names{"feed.xml: elements inside each other more than 200 deep"});
}

TEST(Xml, RejectsATagWithThousandsOfAttributes) {
  std::string tag = "<item";
  for (int i = 0; i < 2000; ++i) tag += " a" + std::to_string(i) + "=\"\"";
  EXPECT_EQ(rejections_of(read(feed(tag + "/>"))),
            Names{"feed.xml: a tag with more than 1000 attributes"});
}

TEST(Xml, RejectsAPrologWithoutEnd) {
  const std::string declarations(std::size_t{2} << 20, ' ');
  EXPECT_EQ(rejections_of(read("<!DOCTYPE rss [" + declarations + "]>" + feed(""))),
            Names{"feed.xml: no root element in its first 1048576 bytes"});
}

TEST(Xml, NeverReadsAnExternalEntity) {
  const CollectingSink sink =
      read("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" +
           feed("<item><title>Satu</title><description>&x;</description></item>"
                "<item><title>Dua</title><link a=\"&x;\"/></item>"
                "<item><title>Tiga</title></item>"));
  EXPECT_EQ(titles_of(sink), Names{"Tiga"});
  EXPECT_EQ(rejections_of(sink),
            (Names{"feed.xml, item 1: it refers to an entity of its own, `&x;`, which is not read: "
                   "write out what it stands for",
                   "feed.xml, item 2: it refers to an entity of its own, `&x;`, which is not read: "
                   "write out what it stands for"}));
}

TEST(Xml, NeverReadsAnExternalParameterEntity) {
  const CollectingSink sink =
      read("<!DOCTYPE rss [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>" +
           feed("<item><title>Satu</title></item>"));
  EXPECT_EQ(all_text(sink).find("root:"), std::string::npos);
  EXPECT_EQ(rejections_of(sink),
            Names{"feed.xml: not well-formed XML, line 1: PEReference: %x; not found"});
}

TEST(Xml, NeverReadsAnExternalDocumentType) {
  const CollectingSink sink = read("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">" +
                                   feed("<item><title>Satu</title></item>"));
  EXPECT_EQ(titles_of(sink), Names{"Satu"});
  EXPECT_TRUE(sink.rejections.empty());
}

TEST(Xml, DoesNotExpandEntitiesThatGrowWithoutEnd) {
  std::string declarations = "<!ENTITY l0 \"ha\">";
  for (int i = 1; i < 30; ++i) {
    const std::string before = "&l" + std::to_string(i - 1) + ";";
    declarations += "<!ENTITY l" + std::to_string(i) + " \"";
    for (int n = 0; n < 10; ++n) declarations += before;
    declarations += "\">";
  }
  const CollectingSink sink =
      read("<!DOCTYPE rss [" + declarations + "]>" +
           feed("<item><title>Satu</title><description>&l29;</description></item>"
                "<item><title>Dua</title></item>"));
  EXPECT_EQ(titles_of(sink), Names{"Dua"});
  EXPECT_EQ(rejections_of(sink),
            Names{"feed.xml, item 1: it refers to an entity of its own, `&l29;`, which is not "
                  "read: write out what it stands for"});
}

TEST(Xml, DoesNotExpandALongEntityManyTimes) {
  std::string references;
  for (int i = 0; i < 100'000; ++i) references += "&a;";
  const CollectingSink sink =
      read("<!DOCTYPE rss [<!ENTITY a \"" + std::string(100'000, 'x') + "\">]>" +
           feed("<item><title>Satu</title><description>" + references + "</description></item>"));
  EXPECT_TRUE(sink.articles.empty());
  EXPECT_EQ(sink.rejections.size(), 1U);
}

TEST(Xml, DoesNotRepeatADefaultOfTheDocumentTypeWithoutEnd) {
  std::string elements;
  for (int i = 0; i < 1000; ++i) elements += "<a/>";
  const CollectingSink sink =
      read("<!DOCTYPE rss [<!ATTLIST a b CDATA \"" + std::string(100'000, 'x') + "\">]>" +
               feed("<item><title>Satu</title>" + elements + "</item>"),
           1'000'000);
  EXPECT_EQ(rejections_of(sink), Names{"feed.xml, item 1: larger than 1000000 bytes: "
                                       "--max-article-size allows more"});
}

TEST(Xml, ReadsWhatIsDeclaredToBeInAnotherEncoding) {
  EXPECT_EQ(titles_of(read("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" +
                           feed("<item><title>Caf\xE9 \x93Senja\x94</title></item>"))),
            Names{"Café “Senja”"});
  EXPECT_EQ(titles_of(read("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" +
                           feed("<item><title>Caf\xE9</title></item>"))),
            Names{"Café"});
}

TEST(Xml, ReadsUtf16) {
  std::string wide = "\xFF\xFE";
  for (const char c : feed("<item><title>Satu &amp; dua</title></item>")) {
    wide += c;
    wide += '\0';
  }
  EXPECT_EQ(titles_of(read(wide)), Names{"Satu & dua"});
}

TEST(Xml, RejectsBytesThatAreNotInTheEncodingAndPrintsNothing) {
  ::testing::internal::CaptureStderr();
  const CollectingSink plain = read(feed("<item><title>Caf\xE9</title></item>"));
  const CollectingSink stated =
      read("<?xml version=\"1.0\" encoding=\"GB18030\"?>" +
           feed("<item><title>Satu</title></item><item><title>\xFF\xFF\xFF</title></item>"));
  const CollectingSink unknown =
      read("<?xml version=\"1.0\" encoding=\"entah\"?>" + feed("<item/>"));
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
  EXPECT_EQ(rejections_of(plain), Names{"feed.xml: not well-formed XML, line 1: "
                                        "Input is not proper UTF-8, indicate encoding !"});
  ASSERT_EQ(stated.rejections.size(), 1U);
  ASSERT_EQ(unknown.rejections.size(), 1U);
}

TEST(Xml, LeavesTheErrorsOfTheSinkAlone) {
  struct FullDisk : ArticleSink {
    void accept(RawArticle /*article*/) override { throw std::runtime_error("the disk is full"); }
    void reject(Rejection /*rejection*/) override {}
    void ignore(const std::string& /*where*/, std::string_view /*what*/) override {}
  } sink;
  const std::string xml = feed("<item><title>Satu</title></item>");
  MemorySource bytes(xml);
  InputStream stream(bytes);
  const FieldNames names;
  Source source{"feed.xml", "", "", stream, names, default_max_article_bytes};
  try {
    read_xml(source, sink);
    FAIL() << "the error is lost";
  } catch (const Unreadable&) {
    FAIL() << "taken for a fault of the input";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "the disk is full");
  }
}

TEST(Xml, IsReadInManyThreads) {
  const std::string good = feed("<item><title>Satu</title></item>");
  const std::string bad = feed("<item><title>Dua</title></item><item>");
  std::vector<std::thread> threads;
  std::vector<std::size_t> wrong(4);
  for (std::size_t& count : wrong) {
    threads.emplace_back([&] {
      for (int i = 0; i < 50; ++i) {
        if (titles_of(read(good)) != Names{"Satu"}) ++count;
        if (read(bad).rejections.size() != 1) ++count;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, std::vector<std::size_t>(4));
}

std::string format_of(const char* name, std::string_view start) {
  const Format* const format = tell_format(name, start);
  return format == nullptr ? "none" : std::string(format->name);
}

TEST(Xml, IsToldByItsRootElement) {
  for (const char* const start : {
           "<rss version=\"2.0\">",
           "<?xml version=\"1.0\"?>\n<!-- <html> -->\n<feed xmlns=\"http://www.w3.org/2005/Atom\">",
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
           "<!DOCTYPE nitf SYSTEM \"nitf.dtd\" [<!ENTITY a \"b\">]>\n<nitf>",
           "<?xml version=\"1.0\"?><newsItem guid=\"a\">",
           "<newsMessage>",
           "<NewsML>",
       }) {
    EXPECT_EQ(format_of("unduhan", start), "xml") << start;
  }
}

TEST(Xml, IsNotToldFromOtherXml) {
  for (const char* const start : {
           "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>",
           "<?xml version=\"1.0\"?>\n<catatan>",
           "<?xml version=\"1.0\"",
           "<!-- <rss> ",
           "<",
           "",
       }) {
    EXPECT_NE(format_of("unduhan", start), "xml") << start;
  }
}

TEST(Xml, IsToldByItsExtension) {
  for (const char* const name : {"a.xml", "a.rss", "a.atom", "a.rdf", "a.nitf", "a.NewsML"}) {
    EXPECT_EQ(format_of(name, ""), "xml") << name;
  }
}

}  // namespace
}  // namespace kliping
