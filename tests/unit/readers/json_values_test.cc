// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_values.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/readers/reading.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

class JsonValuesTest : public ::testing::Test {
 protected:
  static CollectingSink read(std::string_view content,
                             std::size_t max_article_bytes = default_max_article_bytes) {
    return test::read_with(read_json_values, content,
                           {.where = "berita.json", .max_article_bytes = max_article_bytes});
  }

  /// The titles of what is read without a rejection.
  static Names titles_in(std::string_view content) {
    const CollectingSink sink = read(content);
    EXPECT_EQ(rejections_of(sink), Names()) << content;
    return titles_of(sink);
  }

  static Names titles_of(const CollectingSink& sink) {
    Names titles;
    for (const RawArticle& article : sink.articles) titles.push_back(article.title);
    return titles;
  }

  static Names rejections_of(const CollectingSink& sink) {
    Names rejections;
    for (const auto& [where, reason] : sink.rejections) rejections.push_back(where + ": " + reason);
    return rejections;
  }
};

TEST_F(JsonValuesTest, ReadsAnArrayInEveryLayout) {
  EXPECT_EQ(titles_in(R"([{"title":"Satu"},{"title":"Dua"}])"), (Names{"Satu", "Dua"}));
  EXPECT_EQ(
      titles_in("[\n  {\n    \"title\": \"Satu\"\n  },\n  {\n    \"title\": \"Dua\"\n  }\n]\n"),
      (Names{"Satu", "Dua"}));
  EXPECT_EQ(titles_in("[\n{\"title\":\"Satu\",\n\"tags\":[\n{\n\"name\":\"x\"\n}\n]\n}\n,\n"
                      "{\"title\":\"Dua\"}]"),
            (Names{"Satu", "Dua"}));
  EXPECT_EQ(titles_in(" [ ] "), Names());
}

TEST_F(JsonValuesTest, ReadsAnArticleOverManyLines) {
  const CollectingSink sink =
      read("{\n  \"title\": \"Hujan\",\n  \"body\": \"{Turun} \\\"deras\\\"\"\n}");
  ASSERT_EQ(titles_of(sink), Names{"Hujan"});
  EXPECT_EQ(sink.articles[0].body, "{Turun} \"deras\"");
  EXPECT_EQ(sink.articles[0].where, "berita.json, value 1");
}

TEST_F(JsonValuesTest, ReadsSeveralValuesOneBehindTheOther) {
  EXPECT_EQ(titles_in("{\"title\":\"Satu\"}\n{\"title\":\"Dua\"} {\"title\":\"Tiga\"}"),
            (Names{"Satu", "Dua", "Tiga"}));
}

TEST_F(JsonValuesTest, NumbersItsValues) {
  const CollectingSink sink = read(R"([{"title":"Satu"},[1],{"title":"Tiga"}])");
  EXPECT_EQ(rejections_of(sink),
            Names{"berita.json, value 2: not a JSON object: expected an article, {...}"});
  EXPECT_EQ(sink.articles.at(1).where, "berita.json, value 3");
}

TEST_F(JsonValuesTest, RejectsWhatStandsBetweenValues) {
  const CollectingSink sink = read("{\"title\":\"Satu\"} hujan {\"title\":\"Dua\"} reda");
  EXPECT_EQ(rejections_of(sink),
            (Names{"berita.json, value 2: before this value: not JSON: `hujan`",
                   "berita.json: not JSON: `reda`"}));
  EXPECT_EQ(titles_of(sink), (Names{"Satu", "Dua"}));
}

TEST_F(JsonValuesTest, RejectsAFileThatEndsInsideAValue) {
  for (const char* const cut :
       {"[{\"title\":\"Satu\"},{\"title\":\"Du", "[{\"title\":\"Satu\"},{\"x\":["}) {
    const CollectingSink sink = read(cut);
    EXPECT_EQ(titles_of(sink), Names{"Satu"});
    EXPECT_EQ(rejections_of(sink),
              Names{"berita.json: the file ends inside value 2: a bracket or a "
                    "quotation mark is not closed"});
  }
}

TEST_F(JsonValuesTest, RejectsAnArrayThatDoesNotEnd) {
  const CollectingSink sink = read("[{\"title\":\"Satu\"},\n");
  EXPECT_EQ(titles_of(sink), Names{"Satu"});
  EXPECT_EQ(rejections_of(sink),
            Names{"berita.json: the file ends before the array does, behind value 1"});
}

TEST_F(JsonValuesTest, LosesOneValueByAMissingQuotationMark) {
  const CollectingSink sink = read(
      "[\n  {\"title\":\"Satu\"},\n  {\"title\":\"Dua,\n   \"x\":\n    {\"y\":1}},\n"
      "  {\"title\":\"Tiga\"}\n]");
  EXPECT_EQ(titles_of(sink), (Names{"Satu", "Tiga"}));
  EXPECT_EQ(rejections_of(sink), Names{"berita.json, value 2: a string does not end in its line: a "
                                       "quotation mark is missing"});
}

TEST_F(JsonValuesTest, LosesOneValueByAMissingBracket) {
  const CollectingSink sink =
      read("[{\"title\":\"Satu\"},\n{\"title\":\"Dua\", \n{\"title\":\"Tiga\"}]");
  EXPECT_EQ(titles_of(sink), (Names{"Satu", "Tiga"}));
  EXPECT_EQ(rejections_of(sink),
            Names{"berita.json, value 2: not closed before the next object begins"});
}

TEST_F(JsonValuesTest, RejectsAValueThatIsTooLarge) {
  const CollectingSink sink = read("[{\"title\":\"Satu\"},{\"title\":\"Dua\",\"body\":\"" +
                                       std::string(300, 'x') + "\"},{\"title\":\"Tiga\"}]",
                                   100);
  EXPECT_EQ(titles_of(sink), (Names{"Satu", "Tiga"}));
  EXPECT_EQ(rejections_of(sink), Names{"berita.json, value 2: larger than 100 bytes: "
                                       "--max-article-size allows more"});
}

TEST_F(JsonValuesTest, TakesAValueOfTheLargestSize) {
  const std::string value = "{\"title\":\"Satu\"}";
  EXPECT_EQ(titles_of(read("[" + value + "]", value.size())), Names{"Satu"});
  EXPECT_EQ(titles_of(read("[" + value + "]", value.size() - 1)), Names());
}

TEST_F(JsonValuesTest, SurvivesValuesOfAnyDepth) {
  const CollectingSink sink = read("[{\"x\":" + std::string(100'000, '[') +
                                   std::string(100'000, ']') + "},{\"title\":\"Dua\"}]");
  EXPECT_EQ(sink.rejections.size(), 1U);
  EXPECT_EQ(titles_of(sink), Names{"Dua"});
}

TEST_F(JsonValuesTest, ReadsTheArticlesWithinAnObject) {
  EXPECT_EQ(titles_in(R"({"status":"ok","articles":[{"title":"Satu"},{"title":"Dua"}]})"),
            (Names{"Satu", "Dua"}));
  EXPECT_EQ(titles_in(R"({"response":{"numFound":1,"docs":[{"title":"Satu"}]}})"), Names{"Satu"});
  EXPECT_EQ(titles_in(R"({"hits":{"hits":[{"_id":"1","_source":{"title":"Satu"}}]}})"),
            Names{"Satu"});
  EXPECT_EQ(titles_in(R"({"title":"Umpan","items":[{"title":"Satu","content":"x"}]})"),
            Names{"Satu"});
  EXPECT_EQ(read(R"({"data":[{"title":"Satu"},{"title":"Dua"}]})").articles.at(1).where,
            "berita.json, value 1, item 2");
}

TEST_F(JsonValuesTest, TakesAnArticleForNoWrapperWhateverItHolds) {
  EXPECT_EQ(titles_in(R"({"title":"Hujan","body":"Turun.","items":[{"title":"Iklan"}]})"),
            Names{"Hujan"});
  EXPECT_EQ(titles_in(R"({"title":"Hujan","data":[{"lebar":5}]})"), Names{"Hujan"});
}

TEST_F(JsonValuesTest, ReadsArticlesOfAGraphOnly) {
  EXPECT_EQ(titles_in(R"({"@context":"https://schema.org","@graph":[)"
                      R"({"@type":"WebPage","description":"Laman."},)"
                      R"({"@type":["NewsArticle","Thing"],"headline":"Satu"},)"
                      R"({"@type":"Organization","name":"Antara"},)"
                      R"({"@type":"BlogPosting","headline":"Dua"}]})"),
            (Names{"Satu", "Dua"}));
}

TEST_F(JsonValuesTest, ReadsAWrapperThatIsLargerThanAnArticleMayBe) {
  std::string wrapper = R"({"status":"ok","meta":{"total":[9]},"data":{"articles":[)";
  Names titles;
  for (int number = 1; number <= 50; ++number) {
    titles.push_back("Judul " + std::to_string(number));
    wrapper += (number > 1 ? ",\n" : "") + ("{\"title\":\"" + titles.back()) + "\"}";
  }
  const CollectingSink sink =
      read(wrapper + "],\"next\":[{\"a\":\"]}\"}]}} {\"title\":\"Akhir\"}", 200);
  titles.emplace_back("Akhir");
  EXPECT_EQ(titles_of(sink), titles);
  EXPECT_EQ(rejections_of(sink), Names());
  EXPECT_EQ(sink.articles.at(49).where, "berita.json, value 1, item 50");
  EXPECT_EQ(sink.articles.at(50).where, "berita.json, value 2");
}

TEST_F(JsonValuesTest, TakesNoListOfALargeArticleForArticles) {
  std::string article = R"({"title":"Hujan","comments":[)";
  for (int number = 0; number < 50; ++number) article += "{\"text\":\"Komentar\"},";
  const CollectingSink sink = read(article + "{}]}", 200);
  EXPECT_EQ(titles_of(sink), Names());
  EXPECT_EQ(rejections_of(sink), Names{"berita.json, value 1: larger than 200 bytes: "
                                       "--max-article-size allows more"});
}

TEST_F(JsonValuesTest, RejectsALargeWrapperThatDoesNotEnd) {
  std::string wrapper = R"({"articles":[)";
  for (int number = 0; number < 50; ++number) wrapper += "{\"title\":\"Judul\"},";
  EXPECT_EQ(rejections_of(read(wrapper, 200)),
            Names{"berita.json: the file ends inside value 1: a bracket or a quotation mark is not "
                  "closed"});
}

TEST_F(JsonValuesTest, FindsTheEndOfAValueWhereverTheBufferEnds) {
  // The stream gives 256 KiB at a time.
  for (std::size_t size = (1U << 18U) - 20; size < (1U << 18U) + 2; ++size) {
    const std::string body = "\\\\" + std::string(size - 30, 'x') + R"(\"}{\")";
    const CollectingSink sink = read("[{\"body\":\"" + body + "\"},{\"title\":\"Dua\"}]");
    ASSERT_EQ(sink.articles.size(), 2U) << size;
    ASSERT_EQ(sink.articles[0].body.size(), size - 30 + 5) << size;
  }
}

TEST_F(JsonValuesTest, IsToldByItsFirstCharacter) {
  EXPECT_TRUE(begins_as_json("{\n"));
  EXPECT_TRUE(begins_as_json("["));
  EXPECT_FALSE(begins_as_json("Hujan"));
  EXPECT_FALSE(begins_as_json(""));
}

}  // namespace
}  // namespace kliping
