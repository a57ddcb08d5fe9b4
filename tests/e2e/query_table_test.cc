// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/query_table.h"

#include <fmt/format.h>

#include <algorithm>

#include "tests/support/archive_fixture.h"
#include "tests/support/command.h"

namespace kliping::test {
namespace {

/// The query language on articles that one can read, by tables that were
/// worked out by hand.
class QueryTable : public ArchiveTest {
 protected:
  void SetUp() override {
    const std::string articles =
        (source_directory() / "tests" / "golden" / "query_table.jsonl").string();
    static_cast<void>(build_archive(archive(), std::vector{articles}, witness));
  }

  /// What the query finds, as the tables have it.
  static std::string found_by(const Searcher& searcher, const std::string& query, Match match) {
    try {
      const Results results =
          searcher.search(Query::parse(query, {.today = today, .match = match}), {.limit = 100});
      std::vector<std::string> ids;
      for (const Hit& hit : results.hits) ids.push_back(hit.id);
      std::sort(ids.begin(), ids.end());
      return ids.empty() ? "-" : fmt::format("{}", fmt::join(ids, " "));
    } catch (const Error& error) {
      return fmt::format("error at {}: {}", error.position().value_or(0), error.what());
    }
  }

  void expect_table(const std::string& name, Match match) const {
    const Searcher searcher(archive());
    for (const QueryRow& row : query_table(name)) {
      EXPECT_EQ(found_by(searcher, row.query, match), row.answer) << "for the query " << row.query;
    }
  }
};

TEST_F(QueryTable, FindsWhatTheLanguageSays) { expect_table("query_table.tsv", Match::all); }

TEST_F(QueryTable, FindsWhatTheLanguageSaysWhereOneWordIsEnough) {
  expect_table("query_table_any.tsv", Match::any);
}

TEST_F(QueryTable, FindsTheSameByTheCanonicalText) {
  const Searcher searcher(archive());
  for (const QueryRow& row : query_table("query_table.tsv")) {
    const std::string canonical = Query::parse(row.query, {.today = today}).canonical_text();
    EXPECT_EQ(found_by(searcher, canonical, Match::all), row.answer)
        << "for the query " << row.query << ", as " << canonical;
  }
}

TEST_F(QueryTable, FindsTheSameHoweverItIsWritten) {
  const Searcher searcher(archive());
  for (const QueryRow& row : query_table("query_equivalences.tsv")) {
    EXPECT_EQ(found_by(searcher, row.query, Match::all), found_by(searcher, row.answer, Match::all))
        << "for " << row.query << " and " << row.answer;
  }
}

TEST_F(QueryTable, PointsAtWhatItCannotUnderstand) {
  for (const QueryRow& row : query_table("query_errors.tsv")) {
    static_cast<void>(expect_bad_query(row.query, std::stoul(row.answer)));
  }
}

}  // namespace
}  // namespace kliping::test
