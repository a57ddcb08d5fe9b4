// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/stored_article.h"

#include <gtest/gtest.h>

#include <string>

#include "kliping/error.h"

namespace kliping {
namespace {

Article full_article() {
  Article article;
  article.id = "https://example.org/2025/02/27/banjir?x=1&y=2";
  article.title = "Banjir di \u201CDemak\u201D";
  article.body = "Paragraf satu.\nParagraf dua.";
  article.publisher = "Kompas.com";
  article.cited = {"Al Arabiya", "AFP"};
  article.published =
      Timestamp{*make_date(2025, 2, 27), ClockTime{std::chrono::minutes(19 * 60 + 30)}};
  article.date_origin = DateOrigin::url;
  article.date_confidence = DateConfidence::high;
  article.section = "Regional";
  article.place = "Demak";
  article.authors = {"Siti A.", "Budi"};
  article.tags = {"banjir"};
  article.url = "https://example.org/a";
  article.language = "id";
  return article;
}

Article with_body(std::string body) {
  Article article;
  article.body = std::move(body);
  return article;
}

Article stored_and_read(const Article& article) { return article_from_json(to_json(article)); }

/// Expects that the record is taken for damaged.
void expect_damaged(const std::string& json) {
  try {
    static_cast<void>(article_from_json(json));
    ADD_FAILURE() << "read: " << json;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure) << json;
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "cannot be read", error.what());
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "kliping-index build", error.hint());
  }
}

/// The JSON of an empty article with `from` in it replaced.
std::string record_with(const std::string& from, const std::string& to) {
  std::string json = to_json({});
  const std::size_t at = json.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return at == std::string::npos ? json : json.replace(at, from.size(), to);
}

TEST(StoredArticle, ComesBackAsItWas) {
  EXPECT_EQ(stored_and_read(full_article()), full_article());
}

TEST(StoredArticle, ComesBackEmptyWhereNothingIsKnown) {
  EXPECT_EQ(stored_and_read({}), Article{});
}

TEST(StoredArticle, KeepsADayWithoutATime) {
  Article article;
  article.published = Timestamp{*make_date(2024, 2, 29), std::nullopt};
  EXPECT_EQ(stored_and_read(article), article);
}

TEST(StoredArticle, KeepsEveryOriginOfADate) {
  for (const DateOrigin origin :
       {DateOrigin::none, DateOrigin::metadata, DateOrigin::url, DateOrigin::text}) {
    Article article;
    article.date_origin = origin;
    EXPECT_EQ(stored_and_read(article).date_origin, origin);
    EXPECT_EQ(parse_date_origin(to_string(origin)), origin);
  }
  EXPECT_EQ(parse_date_origin("guess"), DateOrigin::none);
}

TEST(StoredArticle, KeepsEveryConfidenceOfADate) {
  for (const DateConfidence confidence :
       {DateConfidence::none, DateConfidence::low, DateConfidence::medium, DateConfidence::high}) {
    Article article;
    article.date_confidence = confidence;
    EXPECT_EQ(stored_and_read(article).date_confidence, confidence);
    EXPECT_EQ(parse_date_confidence(to_string(confidence)), confidence);
  }
  EXPECT_EQ(parse_date_confidence("sure"), DateConfidence::none);
}

TEST(StoredArticle, HasNoConfidenceInARecordFromBeforeThereWasOne) {
  const Article article = article_from_json(record_with(R"("date_confidence":"none",)", ""));
  EXPECT_EQ(article.date_confidence, DateConfidence::none);
}

TEST(StoredArticle, KeepsOddCharacters) {
  for (const std::string& body :
       {std::string("\"quoted\" \\ and </script>"), std::string("a\0b", 3),
        std::string("\x01\x1f\x7f"), std::string("line\r\nline\ttab"),
        std::string("\u2028\u2029\u0085"), std::string("Erdo\u011Fan \U0001F600 \uFFFD \uFEFF"),
        std::string("e\u0301")}) {
    EXPECT_EQ(stored_and_read(with_body(body)).body, body);
  }
}

TEST(StoredArticle, ReplacesBytesThatAreNotUtf8) {
  EXPECT_EQ(stored_and_read(with_body("banjir \xFF gempa")).body, "banjir \uFFFD gempa");
  EXPECT_EQ(stored_and_read(with_body("caf\xE9")).body, "caf\uFFFD");
}

TEST(StoredArticle, IsOneLineOfJson) {
  EXPECT_EQ(to_json(with_body("a\nb\rc")).find_first_of("\n\r"), std::string::npos);
}

TEST(StoredArticle, NamesItsMembersInOrder) {
  EXPECT_EQ(
      to_json({}),
      R"({"id":"","title":"","body":"","publisher":"","cited":[],"published":null,)"
      R"("date_origin":"none","date_confidence":"none","section":"","place":"","authors":[],"tags":[],"url":"",)"
      R"("language":""})");
}

TEST(StoredArticle, WritesTheDateAsIso8601) {
  const std::string json = to_json(full_article());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, R"("published":"2025-02-27T19:30+07:00")", json);
}

TEST(StoredArticle, IsDamagedWhereItIsNoJson) {
  for (const char* const json : {"", "banjir", "{", "{}", "[]", "null", "\xFF"}) {
    expect_damaged(json);
  }
}

TEST(StoredArticle, IsDamagedWhereAMemberIsMissingOrOfAnotherType) {
  expect_damaged(record_with(R"("title":"",)", ""));
  expect_damaged(record_with(R"("title":"")", R"("title":7)"));
  expect_damaged(record_with(R"("tags":[])", R"("tags":"banjir")"));
  expect_damaged(record_with(R"("tags":[])", R"("tags":[1])"));
  expect_damaged(record_with(R"("published":null)", R"("published":2025)"));
  expect_damaged(record_with(R"("date_origin":"none")", R"("date_origin":null)"));
  expect_damaged(record_with(R"("date_confidence":"none")", R"("date_confidence":1)"));
}

TEST(StoredArticle, IsDamagedWhereTheDateIsNone) {
  expect_damaged(record_with(R"("published":null)", R"("published":"2025-02-30")"));
  expect_damaged(record_with(R"("published":null)", R"("published":"")"));
}

TEST(Fingerprint, HasSixteenHexadecimalDigits) {
  EXPECT_EQ(fingerprint(""), "2d06800538d394c2") << "XXH3-64 of nothing, as its authors publish it";
}

TEST(Fingerprint, ChangesWithAnyMember) {
  Article article = full_article();
  const std::string before = fingerprint(to_json(article));
  EXPECT_EQ(fingerprint(to_json(full_article())), before);
  article.tags.emplace_back("Demak");
  const std::string with_tag = fingerprint(to_json(article));
  EXPECT_NE(with_tag, before);
  article.published->time.reset();
  EXPECT_NE(fingerprint(to_json(article)), with_tag);
}

}  // namespace
}  // namespace kliping
