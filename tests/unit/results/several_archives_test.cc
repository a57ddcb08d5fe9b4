// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using Paths = std::vector<std::filesystem::path>;

/// Articles that differ in length, words, outlet and date. No two are equal in
/// the order of hits, which would then be that of the archives.
std::vector<Story> stories_of(int first, int last) {
  static const std::vector<std::string> outlets{"Tempo", "Antara", "Reuters"};
  std::vector<Story> stories;
  for (int i = first; i <= last; ++i) {
    Story story;
    story.id = std::to_string(i);
    story.title = i % 3 == 0 ? "Banjir di kota" : "Kabar kota";
    for (int word = 0; word < 5 + i; ++word) {
      story.body += word % (2 + i % 4) == 0 ? "banjir " : "jalan raya ";
    }
    if (i % 5 == 0) story.body += "pembangunan waduk";
    if (i % 7 != 0) story.publisher = outlets.at(static_cast<std::size_t>(i) % outlets.size());
    story.date = "2025-01-" + std::string(i < 10 ? "0" : "") + std::to_string(i);
    stories.push_back(story);
  }
  return stories;
}

class SeveralArchives : public ArchiveTest {
 protected:
  [[nodiscard]] Searcher searcher_of(const std::vector<std::string>& names) const {
    Paths paths;
    for (const std::string& name : names) paths.push_back(archive_named(name));
    return Searcher(paths);
  }

  [[nodiscard]] static Results answer(const Searcher& searcher, const std::string& query,
                                      const SearchOptions& options = {}) {
    return searcher.search(Query::parse(query, {.today = today}), options);
  }

  static ErrorCode code_of_opening(const Paths& paths, std::string* message = nullptr) {
    try {
      const Searcher searcher(paths);
    } catch (const Error& error) {
      if (message != nullptr) *message = error.what();
      return error.code();
    }
    ADD_FAILURE() << "no error";
    return ErrorCode::failure;
  }
};

void expect_same_facets(const Results& one, const Results& other) {
  ASSERT_EQ(one.facets.size(), other.facets.size());
  for (std::size_t f = 0; f < one.facets.size(); ++f) {
    const Facet& a = one.facets[f];
    const Facet& b = other.facets[f];
    ASSERT_EQ(a.values.size(), b.values.size());
    for (std::size_t v = 0; v < a.values.size(); ++v) {
      EXPECT_EQ(a.values[v].value, b.values[v].value);
      EXPECT_EQ(a.values[v].count, b.values[v].count) << a.values[v].value;
    }
    EXPECT_EQ(a.distinct, b.distinct);
    EXPECT_EQ(a.without_value, b.without_value);
  }
}

void expect_same_answer(const Results& one, const Results& other) {
  EXPECT_EQ(one.total, other.total);
  ASSERT_EQ(one.hits.size(), other.hits.size());
  for (std::size_t i = 0; i < one.hits.size(); ++i) {
    EXPECT_EQ(one.hits[i].id, other.hits[i].id) << "at " << i;
    EXPECT_FLOAT_EQ(static_cast<float>(one.hits[i].score), static_cast<float>(other.hits[i].score))
        << "at " << i;
    EXPECT_EQ(one.hits[i].title.text, other.hits[i].title.text);
  }
  expect_same_facets(one, other);
}

TEST_F(SeveralArchives, AnswerAsOneWithAllTheirArticlesWould) {
  build(stories_of(1, 28));
  build_archive_named("few", stories_of(1, 3));
  build_archive_named("many", stories_of(4, 28));
  const Searcher one(archive());
  const Searcher two = searcher_of({"few", "many"});
  EXPECT_EQ(two.article_count(), 28U);
  for (const char* const query :
       {"banjir", "kota OR waduk", "\"jalan raya\"", "membangun", "banjir -waduk", "*",
        "banjir source:Reuters", "date:2025-01-03..2025-01-20", "waduk*"}) {
    SCOPED_TRACE(query);
    for (const Sort sort : {Sort::relevance, Sort::newest, Sort::oldest}) {
      const SearchOptions options{
          .limit = 100, .sort = sort, .facets = {Field::source, Field::month}};
      expect_same_answer(answer(one, query, options), answer(two, query, options));
    }
  }
}

TEST_F(SeveralArchives, MayBeEmptyInPart) {
  build_archive_named("empty", stories_of(13, 13));
  static_cast<void>(
      remove_articles(archive_named("empty"), std::vector<std::string>{"13"}, {}, witness));
  build_archive_named("full", stories_of(1, 9));
  build_archive_named("other", stories_of(10, 12));
  const Searcher searcher = searcher_of({"empty", "full", "other"});
  EXPECT_EQ(answer(searcher, "kota").total, 12U);
  EXPECT_EQ(answer(searcher, "waduk").hits.size(), 2U);
}

TEST_F(SeveralArchives, GiveTheRightArticleWhereOnlyALaterOneMatches) {
  build_archive_named("first", stories_of(1, 4));
  build_archive_named("second", stories_of(6, 9));
  build_archive_named("third", stories_of(10, 11));
  const Results results = answer(searcher_of({"first", "second", "third"}), "waduk");
  ASSERT_EQ(results.hits.size(), 1U);
  EXPECT_EQ(results.hits.front().id, "10");
}

TEST_F(SeveralArchives, MayBeCopiesOfEachOther) {
  build_archive_named("first", stories_of(1, 4));
  std::filesystem::copy(archive_named("first"), archive_named("copy"),
                        std::filesystem::copy_options::recursive);
  const std::vector<std::string> names{"first", "copy"};
  EXPECT_EQ(answer(searcher_of(names), "kota").hits.size(), 8U);
  const Paths paths{archive_named("first"), archive_named("copy")};
  const Searcher searcher(paths);
  const std::vector<std::string> inputs{
      scratch().write("more.jsonl", as_json_lines(stories_of(5, 5))).string()};
  update_archive(archive_named("copy"), inputs, {}, witness);
  const Results results = answer(searcher, "waduk");
  ASSERT_EQ(results.hits.size(), 1U);
  EXPECT_EQ(results.hits.front().id, "5");
}

TEST_F(SeveralArchives, CountAnIdThatTwoOfThemHaveTwice) {
  build_archive_named("first", {{.id = "1", .title = "Banjir", .body = "pertama"}});
  build_archive_named("second", {{.id = "1", .title = "Banjir", .body = "kedua"}});
  const Searcher searcher = searcher_of({"first", "second"});
  EXPECT_EQ(answer(searcher, "banjir").total, 2U);
  EXPECT_EQ(answer(searcher, "id:1").hits.size(), 2U);
}

TEST_F(SeveralArchives, GiveTheArticleOfTheFirstThatHasTheId) {
  build_archive_named("first", {{.id = "9", .title = "Lain", .body = "isi"}});
  build_archive_named("second", {{.id = "8", .title = "Lain", .body = "isi"},
                                 {.id = "1", .title = "Kedua", .body = "isi"}});
  build_archive_named("third", {{.id = "1", .title = "Ketiga", .body = "isi"}});
  EXPECT_EQ(searcher_of({"first", "second", "third"}).find("1").value().title, "Kedua");
  EXPECT_EQ(searcher_of({"third", "second", "first"}).find("1").value().title, "Ketiga");
  EXPECT_EQ(searcher_of({"first", "second", "third"}).find("2"), std::nullopt);
}

TEST_F(SeveralArchives, AreFollowedWhicheverChanges) {
  build(stories_of(1, 3));
  build_archive_named("second", stories_of(4, 5));
  const std::vector<std::filesystem::path> paths{archive(), archive_named("second")};
  const Searcher searcher(paths);
  EXPECT_EQ(answer(searcher, "kota").total, 5U);
  update(stories_of(1, 4));
  EXPECT_EQ(answer(searcher, "kota").total, 6U);
  for (int round = 0; round < 3; ++round) build_archive_named("second", stories_of(1, 9));
  EXPECT_EQ(answer(searcher, "kota").total, 13U);
}

TEST_F(SeveralArchives, AreRefusedWhereOneIsNamedTwice) {
  build(stories_of(1, 1));
  std::filesystem::create_directory_symlink(archive(), archive_named("link"));
  for (const Paths& twice : {Paths{archive(), archive()}, Paths{archive(), archive() / "."},
                             Paths{archive(), archive_named("link")}}) {
    EXPECT_EQ(code_of_opening(twice), ErrorCode::bad_usage);
  }
}

TEST_F(SeveralArchives, AreRefusedWhereThereIsNone) {
  EXPECT_EQ(code_of_opening({}), ErrorCode::bad_usage);
  build(stories_of(1, 1));
  std::string message;
  EXPECT_EQ(code_of_opening({archive(), archive_named("nowhere")}, &message),
            ErrorCode::no_archive);
  EXPECT_NE(message.find("nowhere"), std::string::npos) << message;
}

TEST_F(SeveralArchives, AreRefusedWhereTheirStemsDiffer) {
  build_archive_named("plain", stories_of(1, 1));
  build_archive_named("special", stories_of(2, 2),
                      {.exceptions = StemExceptions::parse("beruang satwa", "")});
  std::string message;
  EXPECT_EQ(code_of_opening({archive_named("plain"), archive_named("special")}, &message),
            ErrorCode::bad_usage);
  EXPECT_NE(message.find("plain"), std::string::npos) << message;
  EXPECT_NE(message.find("special"), std::string::npos) << message;
}

TEST_F(SeveralArchives, MayShareTheirExceptions) {
  const BuildOptions special{.exceptions = StemExceptions::parse("beruang satwa", "")};
  build_archive_named("first", {{.id = "1", .title = "Beruang", .body = "isi"}}, special);
  build_archive_named("second", {{.id = "2", .title = "Satwa", .body = "isi"}}, special);
  EXPECT_EQ(answer(searcher_of({"first", "second"}), "satwa").total, 2U);
}

class Find : public ArchiveTest {};

TEST_F(Find, GivesTheArticleAsItWasStored) {
  build({{.id = "a/1",
          .title = "Banjir",
          .body = "Jalan tergenang.",
          .publisher = "Tempo",
          .date = "2025-02-27",
          .section = "Nasional",
          .tags = {"air"}}});
  const std::optional<Article> article = Searcher(archive()).find("a/1");
  ASSERT_TRUE(article.has_value());
  EXPECT_EQ(article->title, "Banjir");
  EXPECT_EQ(article->body, "Jalan tergenang.");
  EXPECT_EQ(article->publisher, "Tempo");
  EXPECT_EQ(to_string(article->published.value()), "2025-02-27");
  EXPECT_EQ(article->tags, std::vector<std::string>{"air"});
}

TEST_F(Find, GivesNothingForAnIdThatNoArticleHas) {
  build({{.id = "A1", .title = "Banjir", .body = "isi"}});
  const Searcher searcher(archive());
  EXPECT_EQ(searcher.find("A2"), std::nullopt);
  EXPECT_EQ(searcher.find("a1"), std::nullopt);
  EXPECT_EQ(searcher.find(""), std::nullopt);
}

}  // namespace
}  // namespace kliping::test
