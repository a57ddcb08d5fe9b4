// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/json_surrogates.h"
#include "indexer/readers/json_values.h"
#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

RawArticle read_article(std::string_view json, const std::vector<MappedField>& map = {}) {
  const CollectingSink sink = test::read_with(read_json_values, json, {.map = map});
  EXPECT_EQ(sink.articles.size(), 1U) << json;
  EXPECT_TRUE(sink.rejections.empty()) << json;
  return sink.articles.empty() ? RawArticle() : sink.articles.front();
}

TEST(JsonArticle, ReadsANewsPleaseFile) {
  const RawArticle article = read_article(
      R"({"authors":[],"date_download":"2025-03-01 08:00:00","date_modify":"None",)"
      R"("date_publish":"2025-02-27 10:42:00","description":"Ringkas.","filename":"x.json",)"
      R"("image_url":"a.jpg","language":"id","localpath":null,"title":"Hujan",)"
      R"("title_page":null,"title_rss":null,"source_domain":"contoh.id",)"
      R"("maintext":"Turun.","url":"https://contoh.id/h"})");
  EXPECT_EQ(article.title, "Hujan");
  EXPECT_EQ(article.body, "Turun.");
  EXPECT_EQ(article.date, "2025-02-27 10:42:00");
  EXPECT_EQ(article.publisher, "contoh.id");
  EXPECT_EQ(article.language, "id");
  EXPECT_TRUE(article.authors.empty());
}

TEST(JsonArticle, ReadsARecordOfMediaCloud) {
  const RawArticle article = read_article(
      R"({"stories_id":4711,"media_name":"Antara","media_url":"https://contoh.id","title":"Hujan",)"
      R"("publish_date":"2025-02-27","language":"id","url":"https://contoh.id/h","text":"Turun."})");
  EXPECT_EQ(article.id, "4711");
  EXPECT_EQ(article.publisher, "Antara");
  EXPECT_EQ(article.date, "2025-02-27");
  EXPECT_EQ(article.body, "Turun.");
}

TEST(JsonArticle, ReadsAnArticleOfSchemaOrg) {
  const RawArticle article = read_article(
      R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"Hujan",)"
      R"("image":{"@type":"ImageObject","url":"a.jpg","name":"Foto"},)"
      R"("datePublished":"2025-02-27T10:42:00+07:00","author":[{"@type":"Person","name":"Rina"}],)"
      R"("publisher":{"@type":"Organization","name":"Antara","logo":{"name":"Logo"}},)"
      R"("articleSection":["Daerah","Bogor"],"keywords":"hujan, bogor","articleBody":"Turun."})");
  EXPECT_EQ(article.title, "Hujan");
  EXPECT_EQ(article.body, "Turun.");
  EXPECT_EQ(article.authors, Names{"Rina"});
  EXPECT_EQ(article.publisher, "Antara");
  EXPECT_EQ(article.section, "Daerah");
  EXPECT_EQ(article.tags, (Names{"hujan", "bogor"}));
}

TEST(JsonArticle, ReadsAPostOfWordPress) {
  const RawArticle article = read_article(
      R"({"id":7,"date":"2025-02-27T10:42:00","link":"https://contoh.id/h",)"
      R"("title":{"rendered":"Hujan"},"excerpt":{"rendered":"<p>Ringkas.</p>"},)"
      R"("content":{"rendered":"<p>Hujan <b>turun</b>.</p>\n<p>R&amp;B.</p>","protected":false}})");
  EXPECT_EQ(article.title, "Hujan");
  EXPECT_EQ(article.body, "Hujan turun.\nR&B.");
  EXPECT_EQ(article.url, "https://contoh.id/h");
}

TEST(JsonArticle, HasADescriptionAsBodyOnlyWhereThereIsNoOther) {
  EXPECT_EQ(read_article(R"({"description":"Ringkas.","text":"Turun."})").body, "Turun.");
  EXPECT_EQ(read_article(R"({"text":"Turun.","description":"Ringkas."})").body, "Turun.");
  EXPECT_EQ(read_article(R"({"title":"Hujan","description":"Ringkas."})").body, "Ringkas.");
}

TEST(JsonArticle, FindsAValueWithinAnotherByItsPath) {
  const std::vector<MappedField> map{{"body", "content.text"}, {"author", "meta.oleh.nama"}};
  const RawArticle article =
      read_article(R"({"title":"Hujan","content":{"html":"<p>","text":"Turun."},)"
                   R"("meta":{"oleh":{"nama":["Rina","Joko"]}}})",
                   map);
  EXPECT_EQ(article.body, "Turun.");
  EXPECT_EQ(article.authors, (Names{"Rina", "Joko"}));
  EXPECT_EQ(read_article(R"({"title":"Hujan","content.text":"Datar."})", map).body, "Datar.");
}

TEST(JsonArticle, HandsOnTimesAsTheirDigits) {
  EXPECT_EQ(read_article(R"({"title":"a","date":1740627720})").date, "1740627720");
  EXPECT_EQ(read_article(R"({"title":"a","date":1740627720.0})").date, "1740627720");
  EXPECT_EQ(read_article(R"({"title":"a","date":1.74062772e9})").date, "1740627720");
  EXPECT_EQ(read_article(R"({"title":"a","date":-86400})").date, "-86400");
  EXPECT_EQ(read_article(R"({"title":"a","date":0.5})").date, "");
  EXPECT_EQ(read_article(R"({"title":"a","date":1e300})").date, "");
  EXPECT_EQ(read_article(R"({"title":"a","date":true})").date, "");
}

TEST(JsonArticle, TakesTheFirstOfTwoEqualKeysThatSaysSomething) {
  EXPECT_EQ(read_article(R"({"title":"Satu","title":"Dua"})").title, "Satu");
  EXPECT_EQ(read_article(R"({"title":null,"title":"Dua"})").title, "Dua");
}

TEST(JsonArticle, KeepsNulCharactersAndMendsHalvesOfCharacters) {
  using namespace std::string_literals;
  EXPECT_EQ(read_article(R"({"title":"a\u0000b"})").title, "a\0b"s);
  EXPECT_EQ(read_article(R"({"title":"Hujan \ud83d"})").title, "Hujan \uFFFD");
  EXPECT_EQ(read_article(R"({"title":"\udf27 \ud83d\ud83c\udf27"})").title,
            "\uFFFD \uFFFD\U0001F327");
}

TEST(JsonSurrogates, AreReplacedWhereTheyStandAlone) {
  EXPECT_EQ(with_whole_surrogates(R"("\ud83c\udf27 \uD83C\n \\ud83c \u00e9")"),
            R"("\ud83c\udf27 \ufffd\n \\ud83c \u00e9")");
  EXPECT_EQ(with_whole_surrogates(R"(\ud83c)"), R"(\ufffd)");
  EXPECT_EQ(with_whole_surrogates(R"(\ud83)"), R"(\ud83)");
  EXPECT_EQ(with_whole_surrogates("\\"), "\\");
  EXPECT_EQ(with_whole_surrogates(""), "");
}

}  // namespace
}  // namespace kliping
