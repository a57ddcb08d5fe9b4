// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/warc.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/readers/breaking_source.h"
#include "tests/unit/readers/packing.h"
#include "tests/unit/readers/reading.h"
#include "tests/unit/readers/warc_writing.h"

namespace kliping {
namespace {

using namespace test;
using Names = std::vector<std::string>;

CollectingSink read(const std::string& file, std::size_t max_article_bytes = 1 << 20) {
  return read_with(
      read_warc, file,
      {.where = "a.warc", .id = "/arsip/a.warc", .max_article_bytes = max_article_bytes});
}

/// The one article of a file in which nothing else is worth a word.
RawArticle article_in(const std::string& file) {
  const CollectingSink sink = read(file);
  EXPECT_EQ(sink.articles.size(), 1U);
  EXPECT_TRUE(sink.rejections.empty()) << sink.rejections.front().reason;
  EXPECT_TRUE(sink.ignored.empty());
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

Names urls_of(const CollectingSink& sink) {
  Names urls;
  for (const RawArticle& article : sink.articles) urls.push_back(article.url);
  return urls;
}

Names places_of(const CollectingSink& sink) {
  Names places;
  for (const Rejection& rejection : sink.rejections) places.push_back(rejection.where);
  return places;
}

const std::string url = "https://contoh.example/berita/bakau";

/// The record of a page at `url` that came with these lines in its header.
std::string response(const Names& http_fields, std::string_view body) {
  return warc_record("response", fields_of(url, "application/http; msgtype=response"),
                     http_response("200 OK", http_fields, body));
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Warc, GivesAnArticleForEachPageKnownByItsAddress) {
  const CollectingSink sink = read(page_record("https://contoh.example/1", "Bakau Tumbuh Lagi") +
                                   page_record("https://contoh.example/2", "Kepiting Kembali"));
  EXPECT_EQ(urls_of(sink), (Names{"https://contoh.example/1", "https://contoh.example/2"}));
  EXPECT_EQ(sink.articles[0].id, "https://contoh.example/1");
  EXPECT_EQ(sink.articles[0].title, "Bakau Tumbuh Lagi");
  EXPECT_TRUE(has(sink.articles[0].body, "menanam bakau"));
  EXPECT_EQ(sink.articles[0].where, "a.warc, record 1");
  EXPECT_EQ(sink.articles[1].where, "a.warc, record 2");
  EXPECT_TRUE(sink.rejections.empty());
}

TEST(Warc, KeepsTheDayOfTheCrawlApartFromThatOfTheArticle) {
  const RawArticle article = article_in(page_record(url, "Bakau Tumbuh Lagi"));
  EXPECT_EQ(article.fetched, "2025-02-14T03:00:00Z");
  EXPECT_EQ(article.date, "");
}

TEST(Warc, TakesTheAddressOutOfAngleBrackets) {
  EXPECT_EQ(article_in(warc_record("resource",
                                   {"WARC-Target-URI: <https://contoh.example/kaf\xE9>",
                                    "Content-Type: text/html"},
                                   page_of("Bakau", first_paragraph)))
                .url,
            "https://contoh.example/kaf%E9");
}

TEST(Warc, GivesPagesThatWereArchivedWithoutHttp) {
  const RawArticle article = article_in(warc_record(
      "resource", fields_of(url, "text/html; charset=utf-8"), page_of("Bakau", first_paragraph)));
  EXPECT_EQ(article.url, url);
  EXPECT_TRUE(has(article.body, "menanam bakau"));
}

TEST(Warc, ReadsThePageInTheCharsetOfItsHeader) {
  const RawArticle article = article_in(response(
      {"Content-Type: text/html; charset=iso-8859-1"},
      page_of("Kaf\xE9 di Tepi Bakau", std::string(first_paragraph) + " \xC9lodie datang.")));
  EXPECT_EQ(article.title, "Kafé di Tepi Bakau");
  EXPECT_TRUE(has(article.body, "Élodie datang."));
}

TEST(Warc, UnpacksThePage) {
  const RawArticle article =
      article_in(response({"Content-Type: text/html", "Content-Encoding: gzip"},
                          gzipped(page_of("Bakau", first_paragraph))));
  EXPECT_EQ(article.title, "Bakau");
}

TEST(Warc, PassesOverRecordsThatAreNoPages) {
  const std::string request = "GET / HTTP/1.1\r\nHost: contoh.example\r\n\r\n";
  const CollectingSink sink =
      read(warc_record("warcinfo", {"Content-Type: application/warc-fields"}, "software: x\r\n") +
           warc_record("request", fields_of(url, "application/http; msgtype=request"), request) +
           warc_record("revisit", fields_of(url, "application/http; msgtype=response"),
                       http_response("200 OK", {"Content-Type: text/html"}, "")) +
           warc_record("metadata", fields_of(url, "application/warc-fields"), "x: y\r\n") +
           warc_record("response", fields_of("dns:contoh.example", "text/dns"), "contoh A") +
           warc_record("continuation", fields_of(url, "text/html"), "<p>") +
           warc_record("jenis-baru", {}, ""));
  EXPECT_TRUE(sink.articles.empty());
  EXPECT_TRUE(sink.rejections.empty());
  EXPECT_TRUE(sink.ignored.empty());
}

TEST(Warc, IgnoresAnswersThatShowNoPage) {
  const auto answer = [](const std::string& status, const std::string& type) {
    return warc_record("response", fields_of(url, "application/http; msgtype=response"),
                       http_response(status, {"Content-Type: " + type}, "<p>x</p>"));
  };
  const CollectingSink sink =
      read(answer("301 Moved Permanently", "text/html") + answer("404 Not Found", "text/html") +
           answer("200 OK", "image/jpeg") + answer("200 OK", "text/plain") +
           warc_record("resource", fields_of(url, "image/png"), "x") +
           warc_record("conversion", fields_of(url, "application/pdf"), "x"));
  EXPECT_EQ(sink.ignored, (Names{"a.warc, record 1", "a.warc, record 2", "a.warc, record 3",
                                 "a.warc, record 4", "a.warc, record 5", "a.warc, record 6"}));
  EXPECT_EQ(sink.reasons,
            (Names{"a response of HTTP status 301", "a response of HTTP status 404",
                   "of type image/jpeg, not text", "of type text/plain, not text",
                   "of type image/png, not text", "of type application/pdf, not text"}));
  EXPECT_TRUE(sink.articles.empty());
  EXPECT_TRUE(sink.rejections.empty());
}

TEST(Warc, IgnoresPagesOfLinks) {
  const CollectingSink sink =
      read(response({"Content-Type: text/html"}, "<a href=/a>Hujan</a> <a href=/b>Banjir</a>"));
  EXPECT_EQ(sink.ignored, Names{"a.warc, record 1"});
  EXPECT_EQ(sink.reasons, Names{"a page of links, not an article"});
  EXPECT_TRUE(sink.rejections.empty());
}

TEST(Warc, IgnoresALargePictureAndRejectsALargePage) {
  const std::string large(3000, 'x');
  const CollectingSink sink = read(response({"Content-Type: image/jpeg"}, large) +
                                       response({"Content-Type: text/html"}, large) +
                                       page_record("https://contoh.example/3", "Bakau"),
                                   2000);
  EXPECT_EQ(sink.ignored, Names{"a.warc, record 1"});
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 2"});
  EXPECT_EQ(sink.rejections[0].reason,
            "the record is larger than 2000 bytes: --max-article-size allows more");
  EXPECT_EQ(urls_of(sink), Names{"https://contoh.example/3"});
}

TEST(Warc, RejectsAPageThatGrowsTooLargeAndReadsTheNext) {
  const CollectingSink sink = read(response({"Content-Type: text/html", "Content-Encoding: gzip"},
                                            gzipped(page_of("Bom", std::string(100'000, 'x')))) +
                                       page_record("https://contoh.example/2", "Bakau"),
                                   2000);
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 1"});
  EXPECT_EQ(urls_of(sink), Names{"https://contoh.example/2"});
}

TEST(Warc, RejectsAPageWithoutAnythingInIt) {
  const CollectingSink sink = read(response({"Content-Type: text/html"}, ""));
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 1"});
}

TEST(Warc, RejectsAnAnswerWithoutAnHttpHeader) {
  const CollectingSink sink =
      read(warc_record("response", fields_of(url, "application/http"), "<p>Hujan</p>"));
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 1"});
  EXPECT_EQ(sink.rejections[0].reason, "the HTTP header in this record cannot be read");
}

TEST(Warc, RejectsARecordThatDoesNotSayWhatItIs) {
  const CollectingSink sink =
      read("WARC/1.0\r\nContent-Length: 4\r\n\r\nsatu\r\n\r\n" + page_record(url, "Bakau"));
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 1"});
  EXPECT_EQ(sink.rejections[0].reason, "this record has no WARC-Type");
  EXPECT_EQ(urls_of(sink), Names{url});
}

TEST(Warc, KeepsWhatStandsBeforeAndBehindAFault) {
  const CollectingSink sink =
      read(page_record("https://contoh.example/1", "Bakau") + "WARC/1.0\r\nrusak\r\n\r\n" +
           page_record("https://contoh.example/3", "Kepiting"));
  EXPECT_EQ(urls_of(sink), (Names{"https://contoh.example/1", "https://contoh.example/3"}));
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 2"});
}

TEST(Warc, KeepsWhatStandsBeforeTheEndOfAFileThatIsCutOff) {
  const std::string whole = page_record("https://contoh.example/1", "Bakau") +
                            page_record("https://contoh.example/2", "Kepiting");
  const CollectingSink sink = read(whole.substr(0, whole.size() - 100));
  EXPECT_EQ(urls_of(sink), Names{"https://contoh.example/1"});
  EXPECT_EQ(places_of(sink), Names{"a.warc, record 2"});
  EXPECT_TRUE(has(sink.rejections[0].reason, "the file ends inside this record"));
}

TEST(Warc, KeepsThePageThatWaitsWhereTheFileCannotBeReadOn) {
  const std::string content = page_record(url, "Bakau");
  BreakingSource bytes(content);
  InputStream stream(bytes);
  const FieldNames names;
  Source source{"a.warc", "", "", stream, names, default_max_article_bytes};
  CollectingSink sink;
  EXPECT_THROW(read_warc(source, sink), Unreadable);
  EXPECT_EQ(urls_of(sink), Names{url});
  EXPECT_TRUE(sink.rejections.empty());
}

/// The record of what Media Cloud found in the page at `of`.
std::string media_cloud_record(const std::string& of, const std::string& json,
                               const std::string& refers = "WARC-Refers-To") {
  return warc_record(
      "metadata",
      {refers + ": <urn:uuid:" + of + ">", "Content-Type: application/x.mediacloud-indexer+json"},
      json);
}

const std::string media_cloud_json =
    R"({"rss_entry": {"link": "https://contoh.example/rss", "title": "Judul Umpan",
         "pub_date": "Fri, 14 Feb 2025 09:00:00 +0700"},
        "http_metadata": {"response_code": 200},
        "content_metadata": {"url": "https://contoh.example/lain", "canonical_domain":
         "contoh.example", "publication_date": "2025-02-13", "language": "id",
         "article_title": "Judul Temuan", "text_content": "Isi temuan.\nBaris dua.",
         "parsed_date": "2025-03-01 00:00:00"}})";

TEST(Warc, PrefersWhatMediaCloudFoundInThePage) {
  for (const char* const refers : {"WARC-Refers-To", "WARC-Concurrent-To"}) {
    const RawArticle article =
        article_in(page_record(url, "Bakau") +
                   warc_record("request", fields_of(url, "application/http"), "GET /") +
                   media_cloud_record(url, media_cloud_json, refers));
    EXPECT_EQ(article.title, "Judul Temuan");
    EXPECT_EQ(article.body, "Isi temuan.\nBaris dua.");
    EXPECT_EQ(article.date, "2025-02-13");
    EXPECT_EQ(article.language, "id");
    EXPECT_EQ(article.publisher, "contoh.example");
    EXPECT_EQ(article.url, url);
    EXPECT_EQ(article.id, url);
    EXPECT_EQ(article.where, "a.warc, record 1");
    EXPECT_EQ(article.fetched, "2025-02-14T03:00:00Z");
  }
}

TEST(Warc, TakesTitleAndDateOfTheFeedWhereMediaCloudFoundNone) {
  const RawArticle article = article_in(
      page_record(url, "Bakau") +
      media_cloud_record(url, R"({"rss_entry": {"title": "Judul Umpan", "pub_date": "Fri, 14"},
          "content_metadata": {"text_content": "Isi.", "article_title": null}})"));
  EXPECT_EQ(article.title, "Judul Umpan");
  EXPECT_EQ(article.date, "Fri, 14");
}

TEST(Warc, ReadsThePageItselfWhereMediaCloudFoundNothing) {
  for (const char* const json :
       {"", "[]", "{}", "rusak", R"({"content_metadata": null})",
        R"({"content_metadata": {"article_title": "Judul", "text_content": null}})"}) {
    EXPECT_EQ(article_in(page_record(url, "Bakau") + media_cloud_record(url, json)).title, "Bakau");
  }
}

TEST(Warc, TakesNothingFromMetadataOfAnotherPage) {
  EXPECT_EQ(
      article_in(page_record(url, "Bakau") + media_cloud_record("lain", media_cloud_json)).title,
      "Bakau");
  EXPECT_TRUE(read(media_cloud_record(url, media_cloud_json)).articles.empty());
}

TEST(Warc, ReadsTheTextThatWasMadeOfAPage) {
  auto fields = fields_of(url, "text/plain");
  fields.push_back("WARC-Identified-Content-Language: ind,eng");
  const RawArticle article = article_in(warc_record(
      "conversion", fields, "Bakau Tumbuh Lagi | Contoh\nBeranda\n\n  Warga menanam bakau.\n"));
  EXPECT_EQ(article.title, "Bakau Tumbuh Lagi | Contoh");
  EXPECT_EQ(article.body, "Beranda\nWarga menanam bakau.\n");
  EXPECT_EQ(article.language, "id");
  EXPECT_EQ(article.url, url);
  EXPECT_EQ(article.fetched, "2025-02-14T03:00:00Z");
}

TEST(Warc, TakesTheNameOfAnOutletOffTheTitleOfAText) {
  const auto title_of = [](const std::string& title) {
    return article_in(
               warc_record("conversion", fields_of(url, "text/plain"), title + "\nHujan turun.\n"))
        .title;
  };
  EXPECT_EQ(title_of("Hujan Turun - Kompas.com"), "Hujan Turun");
  EXPECT_EQ(title_of("Hujan Turun | ANTARA News"), "Hujan Turun");
  EXPECT_EQ(title_of("Hujan Turun \u2013 Tempo"), "Hujan Turun");
  EXPECT_EQ(title_of("Bogor - Jakarta Macet"), "Bogor - Jakarta Macet");
  EXPECT_EQ(title_of("Tempo"), "Tempo");
}

TEST(Warc, RejectsATextWithoutAnythingBelowTheTitle) {
  for (const char* const text : {"", "\n \n", "Judul saja\n"}) {
    const CollectingSink sink = read(warc_record("conversion", fields_of(url, "text/plain"), text));
    EXPECT_EQ(places_of(sink), Names{"a.warc, record 1"});
  }
}

TEST(Warc, MakesValidTextOfAnyBytes) {
  const RawArticle article = article_in(warc_record("conversion", fields_of(url, "text/plain"),
                                                    "Kaf\xC3\xA9 \xFF\nHujan \xC3 turun.\n"));
  EXPECT_FALSE(has(article.title + article.body, "\xFF"));
}

}  // namespace
}  // namespace kliping
