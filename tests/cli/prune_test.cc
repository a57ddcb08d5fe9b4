// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

using Ids = std::vector<std::string>;

/// A test of an archive of ten articles, `a0` to `a9`.
class Prune : public ProgramTest {
 protected:
  void SetUp() override { build(stories(10)); }

  static std::vector<Story> stories(int count) {
    std::vector<Story> stories;
    for (int i = 0; i < count; ++i) {
      stories.push_back({.id = "a" + std::to_string(i), .title = "Banjir", .body = "Air naik."});
    }
    return stories;
  }

  /// Runs a command on the first `count` of the articles.
  CommandResult run(const std::string& command, int count, CommandArguments arguments = {}) const {
    arguments.push_back(scratch().write("in.jsonl", as_json_lines(stories(count))));
    return index(command, arguments);
  }

  [[nodiscard]] std::string count() const { return search({"--count", "*"}).out; }
};

TEST_F(Prune, RemovesWhatIsNotInTheInputsAndNothingElse) {
  const auto file = scratch().write(
      "in.jsonl", as_json_lines(stories(9)) +
                      as_json_lines({{.id = "baru", .title = "Angin", .body = "Kencang."}}));
  const CommandResult result = index("prune", {file.string()});
  expect(result, ExitCode::ok);
  expect_text(result.err, "1 removed");
  EXPECT_EQ(count(), "9\n");
  EXPECT_EQ(ids_of("angin"), Ids());
}

TEST_F(Prune, IsRefusedWhereTooManyWouldGo) {
  for (const CommandResult& result : {run("prune", 8), run("update", 8, {"--prune"})}) {
    expect(result, ExitCode::failure);
    expect_text(result.err, "nothing was pruned, since 2 of 10 articles are not in the inputs");
    expect_text(result.err, "say --max-prune 20% or --force");
    EXPECT_EQ(count(), "10\n");
  }
}

TEST_F(Prune, SaysThatItIsRefusedThoughItIsToBeQuiet) {
  expect_text(run("prune", 8, {"--quiet"}).err, "nothing was pruned");
}

TEST_F(Prune, RemovesAsManyAsItIsAllowed) {
  expect(run("prune", 8, {"--max-prune", "19.9%"}), ExitCode::failure);
  expect(run("prune", 8, {"--max-prune", "20%"}), ExitCode::ok);
  EXPECT_EQ(count(), "8\n");
  expect(run("update", 1, {"--prune", "--force"}), ExitCode::ok);
  EXPECT_EQ(count(), "1\n");
}

TEST_F(Prune, IsRefusedHoweverForcedWhereSomethingWasRejected) {
  const auto file = scratch().write("in.jsonl", as_json_lines(stories(9)) + "{rusak\n");
  const CommandResult result = index("prune", {"--force", file.string()});
  expect(result, ExitCode::some_rejected);
  expect_text(result.err, "nothing was pruned, since an input was empty");
  EXPECT_EQ(count(), "10\n");
}

TEST_F(Prune, TellsTheReportWhyItWasRefused) {
  const std::string file = scratch() / "report.json";
  expect(run("prune", 8, {"--report", file}), ExitCode::failure);
  const auto report = nlohmann::json::parse(std::ifstream(file));
  EXPECT_EQ(report["outcome"], "prune_refused");
  EXPECT_EQ(report["pruning"], "too_many");
  EXPECT_EQ(report["prunable"], 2);
  EXPECT_EQ(report["exit_code"], 1);
}

TEST_F(Prune, NeedsInputs) {
  expect_error(index("prune", {}), ExitCode::bad_usage, "no input is named");
}

}  // namespace
}  // namespace kliping::test
