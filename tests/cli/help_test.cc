// SPDX-License-Identifier: GPL-3.0-or-later
#include <sstream>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

class Help : public ProgramTest {
 protected:
  const std::vector<std::string> command_names{"build", "update", "prune",   "remove", "compact",
                                               "info",  "verify", "extract", "analyze"};
};

TEST_F(Help, OfTheIndexerListsEveryCommandAndExitCode) {
  const CommandResult result = run_index({"--help"});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.err, "");
  for (const std::string& command : command_names) {
    expect_text(result.out, "  " + command + " ");
  }
  for (const auto& row : program::exit_codes) expect_text(result.out, std::string(row.meaning));
}

TEST_F(Help, OfEveryCommandHasUsageAndExamples) {
  for (const std::string& command : command_names) {
    const CommandResult result = run_index({command, "--help"});
    expect(result, ExitCode::ok);
    expect_text(result.out, "Usage: kliping-index " + command);
    expect_text(result.out, "Examples:\n  kliping-index ");
  }
}

TEST_F(Help, SaysWhatStopsAnUpdate) {
  for (const char* const command : {"update", "prune"}) {
    expect_text(run_index({command, "--help"}).out, "SIGINT (Ctrl-C) and SIGTERM end it after");
  }
}

TEST_F(Help, OfTheSearcherNamesTheFields) {
  const CommandResult result = run_search({"--help"});
  expect(result, ExitCode::ok);
  expect_text(result.out, "source:NAME");
  expect_text(result.out, "Examples:\n  kliping-search ");
}

TEST_F(Help, FitsATerminalOfEightyColumns) {
  std::vector<CommandResult> results{run_search({"--help"}), run_index({"--help"})};
  for (const std::string& command : command_names) {
    results.push_back(run_index({command, "--help"}));
  }
  for (const CommandResult& result : results) {
    std::istringstream lines(result.out);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
  }
}

TEST_F(Help, IsGivenByHabitToo) {
  expect_text(run_search({"-h"}).out, "Usage: kliping-search");
  expect_text(run_index({"-h"}).out, "Usage: kliping-index");
}

TEST_F(Help, OfVersionIsOneLine) {
  EXPECT_EQ(run_index({"--version"}).out, "kliping 0.1.0\n");
  EXPECT_EQ(run_search({"--version"}).out, "kliping 0.1.0\n");
}

TEST_F(Help, IsPointedToByUsageErrors) {
  expect_error(run_index({}), ExitCode::bad_usage, "no command is given");
  expect_error(run_index({"bulid"}), ExitCode::bad_usage, "there is no command `bulid`");
  expect_error(run_index({"build", "--frobnicate"}), ExitCode::bad_usage, "--frobnicate");
  expect_error(run_search({"--frobnicate"}), ExitCode::bad_usage,
               "hint: see kliping-search --help");
}

}  // namespace
}  // namespace kliping::test
