// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

class BatchSearch : public ProgramTest {
 protected:
  void SetUp() override {
    build({{.id = "a", .title = "Banjir", .body = "Air naik di kota."},
           {.id = "b c", .title = "Gempa", .body = "Tanah goyah di kota."}});
  }

  [[nodiscard]] CommandResult run(const std::string& queries, CommandArguments more = {}) const {
    CommandArguments arguments{"--format", "trec", "--batch",
                               scratch().write("queries.tsv", queries).string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return search(arguments);
  }

  /// The columns of a run but for the score.
  static std::string without_scores(const std::string& run) {
    std::istringstream lines(run);
    std::string kept;
    for (std::string query, q0, article, rank, score, tag;
         lines >> query >> q0 >> article >> rank >> score >> tag;) {
      kept += query + ' ' + q0 + ' ' + article + ' ' + rank + ' ' + tag + '\n';
    }
    return kept;
  }
};

TEST_F(BatchSearch, PrintsARunOfAllQueries) {
  const CommandResult result = run("q1\tbanjir\n\nq2\ttanah goyah\r\n");
  expect(result, ExitCode::ok);
  EXPECT_EQ(without_scores(result.out), "q1 Q0 a 1 kliping\nq2 Q0 b%20c 1 kliping\n");
}

TEST_F(BatchSearch, MatchesAnyWordWhereAsked) {
  EXPECT_EQ(run("q\tair gempa\n").out, "");
  EXPECT_EQ(without_scores(run("q\tair banjir gempa?\n", {"--match", "any"}).out),
            "q Q0 a 1 kliping\nq Q0 b%20c 2 kliping\n");
}

TEST_F(BatchSearch, PrintsAsManyHitsAsTheLimitAllows) {
  EXPECT_EQ(without_scores(run("q\tbanjir air gempa\n", {"--match", "any", "--limit", "1"}).out),
            "q Q0 a 1 kliping\n");
}

TEST_F(BatchSearch, ReadsStandardInput) {
  const CommandResult result =
      search({"--format", "trec", "--batch", "-"}, {.input = "q1\tbanjir\n"});
  expect(result, ExitCode::ok);
  EXPECT_EQ(without_scores(result.out), "q1 Q0 a 1 kliping\n");
}

TEST_F(BatchSearch, PassesOverTheByteOrderMarkOfAFile) {
  EXPECT_EQ(without_scores(run("\uFEFFq1\tbanjir\n").out), "q1 Q0 a 1 kliping\n");
}

TEST_F(BatchSearch, NamesTheLinesThatItCannotUseAndRunsTheOthers) {
  const CommandResult result = run("tanpa tab\nq2\t\"banjir\nq3\tbanjir\n");
  expect(result, ExitCode::some_rejected);
  expect_text(result.err, "queries.tsv:1: no id and tab before the query");
  expect_text(result.err, "queries.tsv:2: a quotation mark is not closed (add the closing \" ");
  EXPECT_EQ(without_scores(result.out), "q3 Q0 a 1 kliping\n");
}

TEST_F(BatchSearch, SaysThatNothingMatched) {
  expect(run("q\tlongsor\n"), ExitCode::nothing_matched);
}

TEST_F(BatchSearch, NamesAFileThatCannotBeRead) {
  expect_error(search({"--format", "trec", "--batch", "/tidak/ada"}), ExitCode::failure,
               "kliping-search: cannot open /tidak/ada");
  expect_error(search({"--format", "trec", "--batch", scratch().path().string()}),
               ExitCode::failure, "cannot read " + scratch().path().string());
}

}  // namespace
}  // namespace kliping::test
