// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sys/file.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "common/archive/file_descriptor.h"
#include "tests/support/exposition.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// A test that looks at what runs leave in the files of --report and
/// --metrics.
class RunReport : public ProgramTest {
 protected:
  /// Runs a command with both files.
  CommandResult run(const std::string& command, CommandArguments arguments,
                    const CommandSetting& setting = {}) const {
    arguments.insert(arguments.begin(), {"--report", report_file(), "--metrics", metrics_file()});
    return index(command, arguments, setting);
  }

  [[nodiscard]] std::string report_file() const { return scratch() / "report.json"; }
  [[nodiscard]] std::string metrics_file() const { return scratch() / "kliping.prom"; }

  [[nodiscard]] Json report() const { return Json::parse(std::ifstream(report_file())); }

  /// The metric of that name, of `command`; the file must keep to the format.
  [[nodiscard]] std::optional<double> metric(const std::string& name,
                                             const std::string& command) const {
    std::ostringstream text;
    text << std::ifstream(metrics_file()).rdbuf();
    const Exposition metrics = read_exposition(text.str());
    EXPECT_EQ(metrics.faults, std::vector<std::string>());
    const auto found = metrics.samples.find("kliping_" + name + "{archive=\"" + archive() +
                                            "\",command=\"" + command + "\"}");
    return found == metrics.samples.end() ? std::nullopt : std::optional(found->second);
  }

  [[nodiscard]] std::string stories_file() const {
    return scratch().write("in.jsonl", as_json_lines({flood, quake}));
  }

  const Story flood{.id = "banjir", .title = "Banjir", .body = "Air naik."};
  const Story quake{.id = "gempa", .title = "Gempa", .body = "Tanah goyah."};
};

TEST_F(RunReport, IsWrittenByEveryCommandThatWrites) {
  expect(run("build", {stories_file()}), ExitCode::ok);
  EXPECT_EQ(report()["command"], "build");
  EXPECT_EQ(report()["archive"], archive());
  EXPECT_EQ(report()["outcome"], "ok");
  EXPECT_EQ(report()["added"], 2);
  EXPECT_EQ(metric("run_success", "build"), 1);
  EXPECT_EQ(metric("archive_articles", "build"), 2);

  expect(run("update", {stories_file()}), ExitCode::ok);
  EXPECT_EQ(report()["command"], "update");
  EXPECT_EQ(report()["unchanged"], 2);
  EXPECT_EQ(metric("run_success", "update"), 1);

  expect(run("remove", {"gempa"}), ExitCode::ok);
  EXPECT_EQ(report()["command"], "remove");
  EXPECT_EQ(report()["removed"], 1);
  EXPECT_EQ(metric("archive_articles", "remove"), 1);
}

TEST_F(RunReport, TellsThatNothingMatched) {
  build({flood});
  expect(run("remove", {"tidak-ada"}), ExitCode::nothing_matched);
  EXPECT_EQ(report()["exit_code"], 2);
  EXPECT_EQ(report()["outcome"], "ok");
}

TEST_F(RunReport, HasWhatWasRejected) {
  const auto file = scratch().write("in.jsonl", as_json_lines({flood}) + "{rusak\n{rusak juga\n");
  const CommandResult result = run("build", {file.string()});
  expect(result, ExitCode::some_rejected);
  EXPECT_EQ(report()["outcome"], "some_rejected");
  EXPECT_EQ(report()["rejected"], 2);
  ASSERT_EQ(report()["rejections"].size(), 2U);
  EXPECT_EQ(report()["rejections"][0]["where"], file.string() + ":2");
  EXPECT_EQ(metric("run_success", "build"), 1);
  expect_text(result.err, " rejected: " + report()["reasons"][0]["reason"].get<std::string>());
}

TEST_F(RunReport, IsWrittenByARunThatFails) {
  expect(run("update", {stories_file()}), ExitCode::no_archive);
  EXPECT_EQ(report()["outcome"], "failed");
  EXPECT_EQ(report()["exit_code"], 66);
  expect_text(report()["error"]["message"], "there is no archive at " + archive());
  expect_text(report()["error"]["hint"], "kliping-index build");
  EXPECT_EQ(metric("run_success", "update"), 0);
  EXPECT_EQ(metric("run_exit_code", "update"), 66);
  EXPECT_EQ(metric("last_success_timestamp_seconds", "update"), std::nullopt);
  EXPECT_EQ(metric("archive_articles", "update"), std::nullopt);
}

TEST_F(RunReport, OfALockedRunKeepsWhenOneLastSucceeded) {
  build({flood});
  expect(run("update", {stories_file()}), ExitCode::ok);
  const auto succeeded = metric("last_success_timestamp_seconds", "update");
  ASSERT_TRUE(succeeded);

  const FileDescriptor lock("lock", fs::path(archive()) / "LOCK", O_RDWR);
  ASSERT_EQ(::flock(lock.get(), LOCK_EX | LOCK_NB), 0);
  expect(run("update", {stories_file()}), ExitCode::locked);
  EXPECT_EQ(report()["exit_code"], 75);
  EXPECT_EQ(metric("run_success", "update"), 0);
  EXPECT_EQ(metric("last_success_timestamp_seconds", "update"), succeeded);
}

TEST_F(RunReport, ThatCannotBeWrittenIsKnownBeforeTheRun) {
  for (const char* const option : {"--report", "--metrics"}) {
    expect_error(index("build", {option, (scratch() / "tidak-ada/file").string(), stories_file()}),
                 ExitCode::failure, "cannot write");
    expect_error(index("build", {option, scratch().path().string(), stories_file()}),
                 ExitCode::bad_usage, std::string("for ") + option);
    EXPECT_FALSE(fs::exists(archive()));
  }
}

TEST_F(RunReport, IsNotTheFileOfTheMetrics) {
  expect_error(
      index("build", {"--report", report_file(), "--metrics", report_file(), stories_file()}),
      ExitCode::bad_usage, "--report and --metrics name the same file");
  EXPECT_FALSE(fs::exists(archive()));
}

TEST_F(RunReport, ThatCannotBeWrittenAtTheEndHidesNoError) {
  // No report is as short as this.
  const CommandSetting full_disk{.input = "", .environment = {}, .largest_file = 500};
  const CommandResult result = run("update", {stories_file()}, full_disk);
  expect(result, ExitCode::no_archive);
  expect_text(result.err, "cannot write " + report_file());
  expect_text(result.err, "there is no archive at ");
  EXPECT_FALSE(fs::exists(report_file()));
}

TEST_F(RunReport, IsNamedByTheConfigFileToo) {
  const auto config = scratch().write("kliping.conf",
                                      "[prune]\nforce = yes\n[compact]\nkeep = 1\n"
                                      "[verify]\ndeep = yes\n[build]\nreport = " +
                                          report_file() + "\n");
  expect(index("build", {"--config", config.string(), stories_file()}), ExitCode::ok);
  EXPECT_EQ(report()["added"], 2);
}

TEST_F(RunReport, IsAFewPlainLinesInALog) {
  const CommandResult result = run("build", {stories_file()});
  expect_no_text(result.err, "\x1b");
  expect_no_text(result.err, "\r");
  EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
  expect_text(result.err, "UTC\n");
}

TEST_F(RunReport, LeavesOnlyItselfOnATerminal) {
  const CommandResult result =
      run_index_on_terminal({"build", "--archive", archive(), stories_file()}, 80);
  expect(result, ExitCode::ok);
  EXPECT_TRUE(result.out.ends_with("UTC\r\n")) << result.out;
}

TEST_F(RunReport, ComesOfSettingsThatAreRefusedWhereTheyCannotBe) {
  build({flood});
  const auto refused = [&](CommandArguments arguments, const std::string& message) {
    arguments.push_back(stories_file());
    expect_error(index("update", arguments), ExitCode::bad_usage, message);
  };
  refused({"--memory", "1M"}, "`1M` is too little for --memory");
  refused({"--keep", "0"}, "`0` is no number for --keep");
  refused({"--lock-timeout", "soon"}, "`soon` is no duration for --lock-timeout");
  refused({"--prune", "--max-prune", "lots"}, "`lots` is no percentage for --max-prune");
  refused({"--force"}, "--force does nothing without --prune");
}

}  // namespace
}  // namespace kliping::test
