// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/json_ld.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/html/json_repair.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

PageMetadata read(const std::string& json) {
  const HtmlTree tree("<script type=\"application/ld+json\">" + json + "</script>");
  return json_ld_metadata(tree.root());
}

TEST(JsonLd, ReadsEveryFieldOfAnArticle) {
  const PageMetadata metadata = read(
      R"({"@type":"NewsArticle","headline":"Hujan &quot;Deras&quot;","datePublished":"2025-02-27",)"
      R"("dateModified":"2025-02-28","author":[{"name":"Rina"},{"name":"Joko"}],)"
      R"("publisher":{"name":"Kabar"},"articleSection":["Daerah","Nasional"],)"
      R"("keywords":"hujan, banjir,","articleBody":"<p>Satu &amp; dua.</p><p>Tiga.</p>",)"
      R"("inLanguage":"id","contentLocation":{"@type":"Place","name":"Wonosobo"},)"
      R"("url":"https://contoh.id/a","description":"Ringkas."})");
  EXPECT_TRUE(metadata.is_article);
  EXPECT_EQ(metadata.article.title, "Hujan \"Deras\"");
  EXPECT_EQ(metadata.article.date, "2025-02-27");
  EXPECT_EQ(metadata.late_date, "2025-02-28");
  EXPECT_EQ(metadata.article.authors, (Names{"Rina", "Joko"}));
  EXPECT_EQ(metadata.article.publisher, "Kabar");
  EXPECT_EQ(metadata.article.section, "Daerah");
  EXPECT_EQ(metadata.article.tags, (Names{"hujan", "banjir"}));
  EXPECT_EQ(metadata.article.body, "Satu & dua.\nTiga.");
  EXPECT_EQ(metadata.article.language, "id");
  EXPECT_EQ(metadata.article.place, "Wonosobo");
  EXPECT_EQ(metadata.article.url, "https://contoh.id/a");
  EXPECT_EQ(metadata.description, "Ringkas.");
}

TEST(JsonLd, FindsTheArticleWhereverItStands) {
  const std::string article = R"({"@type":"NewsArticle","headline":"Hujan"})";
  for (const std::string& json :
       {article, "[" + article + "]", R"([{"@type":"WebSite"},)" + article + "]",
        R"({"@graph":[{"@type":"Person"},)" + article + "]}",
        R"({"@type":"WebPage","mainEntity":)" + article + "}",
        R"({"@type":"WebSite"}</script><script type="application/ld+json">)" + article}) {
    EXPECT_EQ(read(json).article.title, "Hujan") << json;
  }
}

TEST(JsonLd, KnowsTheKindsOfArticles) {
  for (const char* const type :
       {"\"Article\"", "\"ReportageNewsArticle\"", "\"BlogPosting\"", "\"LiveBlogPosting\"",
        "[\"Thing\",\"NewsArticle\"]", "\"http://schema.org/NewsArticle\""}) {
    EXPECT_TRUE(read(std::string(R"({"@type":)") + type + "}").is_article) << type;
  }
  for (const char* const type : {"\"WebPage\"", "\"VideoObject\"", "null", "7"}) {
    EXPECT_FALSE(read(std::string(R"({"@type":)") + type + "}").is_article) << type;
  }
}

TEST(JsonLd, TakesTheFirstArticleAndNoneOfAList) {
  EXPECT_EQ(read(R"([{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"a"}]},)"
                 R"({"@type":"Article","headline":"b"},{"@type":"Article","headline":"c"}])")
                .article.title,
            "b");
}

TEST(JsonLd, FollowsReferencesInsideItsBlock) {
  const PageMetadata metadata =
      read(R"({"@graph":[{"@type":"Article","author":[{"@id":"#p"}],"publisher":{"@id":"#o"},)"
           R"("mainEntityOfPage":{"@id":"https://contoh.id/a"}},)"
           R"({"@id":"https://contoh.id/a","name":"Judul"},{"@id":"#p","name":"Rina"},)"
           R"({"@id":"#o","name":"Kabar"}]})");
  EXPECT_EQ(metadata.article.authors, Names{"Rina"});
  EXPECT_EQ(metadata.article.publisher, "Kabar");
  EXPECT_EQ(metadata.article.url, "https://contoh.id/a");
}

TEST(JsonLd, PassesOverWhatIsNotJson) {
  for (const char* const json : {"", "{", "bukan json", "{\"@type\":NewsArticle}", "]["}) {
    EXPECT_FALSE(read(json).is_article) << json;
  }
  EXPECT_FALSE(read(std::string(500'000, '[') + std::string(500'000, ']')).is_article);
}

TEST(JsonRepair, LeavesSoundJsonAsItIs) {
  for (const char* const json :
       {R"({"a":"x, ] // <![CDATA[ \" , }","b":[1,2,{"c":[]}]})", "[]", R"(["\\",1])"}) {
    EXPECT_EQ(repair_json(json), json);
  }
}

TEST(JsonRepair, MendsCommonFaults) {
  EXPECT_EQ(repair_json("{\"a\":\"satu\ndua\t\"}"), "{\"a\":\"satu dua \"}");
  EXPECT_EQ(repair_json("{\"a\":[1,2, ],}"), "{\"a\":[1,2]}");
  EXPECT_EQ(repair_json("//<![CDATA[\n{\"a\":1}\n//]]>"), "{\"a\":1}");
  EXPECT_EQ(repair_json("<!-- {\"a\":[1]} -->"), "{\"a\":[1]}");
  EXPECT_EQ(repair_json("{\"a\":1};"), "{\"a\":1}");
}

}  // namespace
}  // namespace kliping
