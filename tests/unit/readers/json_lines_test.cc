// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

class JsonLinesTest : public ::testing::Test {
 protected:
  static CollectingSink read(std::string_view content) {
    return test::read_with(read_json_lines, content, {.where = "berita.jsonl"});
  }

  /// The one article of a line.
  static RawArticle read_article(std::string_view line) {
    const CollectingSink sink = read(line);
    EXPECT_EQ(sink.articles.size(), 1U) << line;
    EXPECT_TRUE(sink.rejections.empty()) << line;
    return sink.articles.empty() ? RawArticle() : sink.articles.front();
  }

  /// Why the one line was rejected.
  static std::string rejection_of(std::string_view line) {
    const CollectingSink sink = read(line);
    EXPECT_TRUE(sink.articles.empty());
    EXPECT_EQ(sink.rejections.size(), 1U);
    return sink.rejections.empty() ? "" : sink.rejections.front().reason;
  }
};

TEST_F(JsonLinesTest, ReadsEveryFieldOfAnArticle) {
  const RawArticle article = read_article(
      R"({"id":"a1","title":"Hujan","body":"Hujan turun.\nWarga senang.","publisher":"Antara",)"
      R"("date":"2025-02-27","section":"Daerah","authors":["Rina","Joko"],"tags":["hujan"],)"
      R"("url":"https://contoh.id/a","language":"id","lain":{"x":[1,2]}})");
  EXPECT_EQ(article.id, "a1");
  EXPECT_EQ(article.title, "Hujan");
  EXPECT_EQ(article.body, "Hujan turun.\nWarga senang.");
  EXPECT_EQ(article.publisher, "Antara");
  EXPECT_EQ(article.date, "2025-02-27");
  EXPECT_EQ(article.section, "Daerah");
  EXPECT_EQ(article.authors, (Names{"Rina", "Joko"}));
  EXPECT_EQ(article.tags, Names{"hujan"});
  EXPECT_EQ(article.url, "https://contoh.id/a");
  EXPECT_EQ(article.language, "id");
}

TEST_F(JsonLinesTest, KnowsTheKeysOfOtherArchives) {
  struct Case {
    std::string RawArticle::*member;
    Names keys;
  };
  for (const auto& [member, keys] : std::vector<Case>{
           {&RawArticle::id, {"id", "article_id"}},
           {&RawArticle::title, {"title", "judul", "headline"}},
           {&RawArticle::body,
            {"body", "isi", "isi_berita", "maintext", "articleBody", "content", "text"}},
           {&RawArticle::publisher, {"publisher", "source_domain", "media"}},
           {&RawArticle::date,
            {"date", "published", "date_publish", "datePublished", "publish_date", "tanggal"}},
           {&RawArticle::section, {"section", "articleSection", "kategori", "category"}},
           {&RawArticle::url, {"url", "link", "tautan"}},
           {&RawArticle::language, {"language", "bahasa"}},
       }) {
    for (const std::string& key : keys) {
      EXPECT_EQ(read_article("{\"" + key + "\":\"nilai\"}").*member, "nilai") << key;
    }
  }
}

TEST_F(JsonLinesTest, KnowsTheKeysOfLists) {
  for (const std::string key : {"authors", "author", "penulis"}) {
    EXPECT_EQ(read_article("{\"" + key + "\":[\"nilai\"]}").authors, Names{"nilai"}) << key;
  }
  for (const std::string key : {"tags", "keywords", "topik"}) {
    EXPECT_EQ(read_article("{\"" + key + "\":[\"nilai\"]}").tags, Names{"nilai"}) << key;
  }
}

TEST_F(JsonLinesTest, PrefersTheKeyHigherUpInTheTable) {
  EXPECT_EQ(read_article(R"({"headline":"tiga","judul":"dua","title":"satu"})").title, "satu");
}

TEST_F(JsonLinesTest, TakesTheNextKeyWhereOneSaysNothing) {
  for (const char* const nothing : {"\"\"", "\"  \"", "null", "\"None\"", "true", "[]", "{}"}) {
    EXPECT_EQ(read_article("{\"title\":" + std::string(nothing) + ",\"judul\":\"Hujan\"}").title,
              "Hujan")
        << nothing;
  }
}

TEST_F(JsonLinesTest, ReadsTheNoneOfNewsPleaseAsNothing) {
  const RawArticle article =
      read_article(R"({"id":"a1","title":"None","date_publish":"None","authors":["None","Rina"]})");
  EXPECT_EQ(article.title, "");
  EXPECT_EQ(article.date, "");
  EXPECT_EQ(article.authors, Names{"Rina"});
}

TEST_F(JsonLinesTest, ReadsListsOfOneAndListsOfObjects) {
  EXPECT_EQ(read_article(R"({"author":"Rina"})").authors, Names{"Rina"});
  EXPECT_EQ(read_article(R"({"author":{"@type":"Person","name":"Rina"}})").authors, Names{"Rina"});
  EXPECT_EQ(read_article(R"({"author":[{"name":"Rina"},"Joko",{"url":"x"},null,""]})").authors,
            (Names{"Rina", "Joko"}));
}

TEST_F(JsonLinesTest, ReadsNumbersAsTheirDigits) {
  EXPECT_EQ(read_article(R"({"id":20250227})").id, "20250227");
  EXPECT_EQ(read_article(R"({"id":9007199254740993})").id, "9007199254740993");
  EXPECT_EQ(read_article(R"({"tags":[2025]})").tags, Names{"2025"});
}

TEST_F(JsonLinesTest, KnowsAnArticleWithoutAnIdByItsUrl) {
  EXPECT_EQ(read_article(R"({"url":"https://contoh.id/a","title":"Hujan"})").id,
            "https://contoh.id/a");
}

TEST_F(JsonLinesTest, KnowsAnArticleWithoutIdAndUrlByItsText) {
  const std::string id = read_article(R"({"title":"Hujan","body":"Turun."})").id;
  EXPECT_EQ(id.substr(0, 5), "text:");
  EXPECT_EQ(read_article(R"({"body":"Turun.","title":"Hujan","tags":["x"]})").id, id);
  EXPECT_NE(read_article(R"({"title":"Hujan","body":"Reda."})").id, id);
  EXPECT_NE(read_article(R"({"title":"HujanTurun.","body":""})").id, id);
}

TEST_F(JsonLinesTest, CountsBlankLinesButPassesOverThem) {
  const CollectingSink sink = read("\n{\"id\":\"a\"}\r\n \t\r\n{\"id\":\"b\"}");
  ASSERT_EQ(sink.articles.size(), 2U);
  EXPECT_EQ(sink.articles[0].where, "berita.jsonl:2");
  EXPECT_EQ(sink.articles[1].where, "berita.jsonl:4");
  EXPECT_TRUE(sink.rejections.empty());
}

TEST_F(JsonLinesTest, RejectsALineByItsNumberAndReadsOn) {
  const CollectingSink sink = read("{\"id\":\"a\"}\n{\"id\":\n{\"id\":\"c\"}\n");
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].where, "berita.jsonl:2");
  EXPECT_EQ(sink.rejections[0].reason.substr(0, 10), "not JSON: ");
  ASSERT_EQ(sink.articles.size(), 2U);
  EXPECT_EQ(sink.articles[1].id, "c");
}

TEST_F(JsonLinesTest, RejectsWhatIsNoObject) {
  for (const char* const line : {"[]", "\"Hujan\"", "42", "null", "[{\"id\":\"a\"}]"}) {
    EXPECT_EQ(rejection_of(line), "not a JSON object: expected an article, {...}") << line;
  }
}

TEST_F(JsonLinesTest, RejectsWhatIsNotJson) {
  for (const char* const line : {"Hujan turun.", "{'id':'a'}", "{\"id\":\"a\"} {\"id\":\"b\"}",
                                 "{\"id\":\"a\"", "{\"id\":\"a\tb\"}"}) {
    EXPECT_EQ(rejection_of(line).substr(0, 10), "not JSON: ") << line;
  }
}

TEST_F(JsonLinesTest, SaysWhereALineIsNotUtf8) {
  EXPECT_EQ(rejection_of("{\"id\":\"caf\xE9\"}"),
            "not valid UTF-8 at byte 10: convert the file (iconv -t UTF-8)");
}

TEST_F(JsonLinesTest, SurvivesObjectsOfAnyDepth) {
  const CollectingSink sink = read("{\"x\":" + std::string(100'000, '[') +
                                   std::string(100'000, ']') + "}\n{\"id\":\"b\"}\n");
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].where, "berita.jsonl:1");
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(sink.articles[0].id, "b");
}

TEST_F(JsonLinesTest, RejectsALineThatIsTooLong) {
  const CollectingSink sink =
      read("{\"id\":\"a\",\"body\":\"" + std::string(default_max_article_bytes, 'x') +
           "\"}\n{\"id\":\"b\"}\n");
  ASSERT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(sink.rejections[0].reason,
            "the line is larger than 8388608 bytes: --max-article-size allows more");
  ASSERT_EQ(sink.articles.size(), 1U);
  EXPECT_EQ(sink.articles[0].where, "berita.jsonl:2");
}

TEST_F(JsonLinesTest, ReadsEscapesOfEveryKind) {
  EXPECT_EQ(read_article(R"({"title":"\u201CHujan\u201D \ud83c\udf27 \"deras\""})").title,
            "\u201CHujan\u201D \U0001F327 \"deras\"");
}

TEST_F(JsonLinesTest, ReadsAPublisherThatIsAnObjectAndTagsInOneText) {
  const RawArticle article =
      read_article(R"({"title":"Judul","publisher":{"@type":"Organization","name":"Kompas.com"},)"
                   R"("keywords":"banjir, jakarta","id":18446744073709551615})");
  EXPECT_EQ(article.publisher, "Kompas.com");
  EXPECT_EQ(article.tags, (Names{"banjir", "jakarta"}));
  EXPECT_EQ(article.id, "18446744073709551615");
}

}  // namespace
}  // namespace kliping
