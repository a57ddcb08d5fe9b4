// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <filesystem>
#include <fstream>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

using Json = nlohmann::json;

/// A test that stops an indexer that waits for more on standard input.
class Stop : public ProgramTest {
 protected:
  /// Starts a command and waits until it has read `stories` and a line that is
  /// no article, of which it says so. More follows, since input is read in
  /// large pieces.
  [[nodiscard]] std::unique_ptr<RunningCommand> start(const std::string& command,
                                                      const std::vector<Story>& stories) const {
    auto running = start_index(
        {command, "--archive", archive(), "--report", (scratch() / "report.json").string(), "-"},
        {.input = as_json_lines(stories) + "{rusak\n" + filler()});
    running->wait_for("rejected standard input");
    return running;
  }

  /// Half a megabyte of articles.
  static std::string filler() {
    std::string body;
    for (int word = 0; word < 800; ++word) body += "isi ";
    std::vector<Story> stories;
    for (int i = 0; i < 150; ++i) {
      stories.push_back({.id = "isi" + std::to_string(i), .title = "Isi", .body = body});
    }
    return as_json_lines(stories);
  }

  const Story flood{.id = "banjir", .title = "Banjir", .body = "Air naik."};
  const Story quake{.id = "gempa", .title = "Gempa", .body = "Tanah goyah."};
};

TEST_F(Stop, ByASecondSignalIsAtOnce) {
  build({flood});
  const auto running = start("update", {quake});
  running->send(SIGINT);
  running->send(SIGTERM);
  EXPECT_EQ(running->finish().exit_code, 128 + SIGTERM);
  EXPECT_EQ(ids_of("*"), std::vector<std::string>{"banjir"});
}

TEST_F(Stop, CommitsWhatAnUpdateHasReadThoughNothingMoreComes) {
  build({flood});
  const auto running = start("update", {quake});
  running->send(SIGTERM);
  const CommandResult result = running->finish();
  EXPECT_EQ(result.exit_code, 128 + SIGTERM) << result.err;
  expect_text(result.err, "stopping after the current batch; once more to stop at once\n");
  expect_text(result.err, "stopped before the end: run again to finish the work\n");
  EXPECT_EQ(ids_of("goyah"), std::vector<std::string>{"gempa"});
  const Json report = Json::parse(std::ifstream(scratch() / "report.json"));
  EXPECT_EQ(report["outcome"], "stopped");
  EXPECT_EQ(report["exit_code"], 128 + SIGTERM);
  EXPECT_EQ(report["error"], nullptr);
  EXPECT_GE(report["added"], 1);
}

TEST_F(Stop, LeavesTheArchiveAsItWasBeforeABuild) {
  build({flood});
  const auto running = start("build", {quake});
  running->send(SIGINT);
  const CommandResult result = running->finish();
  EXPECT_EQ(result.exit_code, 128 + SIGINT) << result.err;
  EXPECT_EQ(ids_of("*"), std::vector<std::string>{"banjir"});
  EXPECT_FALSE(std::filesystem::exists(std::filesystem::path(archive()) / "gen-000002"));
  EXPECT_EQ(Json::parse(std::ifstream(scratch() / "report.json"))["articles"], 1);
}

TEST_F(Stop, LetsTheNextRunFinishTheWork) {
  build({flood});
  const auto running = start("update", {quake});
  running->send(SIGTERM);
  static_cast<void>(running->finish());
  const CommandResult result =
      index("update", {"-"}, {.input = as_json_lines({flood, quake}) + filler()});
  expect(result, ExitCode::ok);
  EXPECT_EQ(search({"--count", "*"}).out, "152\n");
}

}  // namespace
}  // namespace kliping::test
