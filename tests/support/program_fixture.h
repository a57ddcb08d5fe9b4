// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "common/program/exit_code.h"
#include "tests/support/archive_fixture.h"
#include "tests/support/command.h"

namespace kliping::test {

/// A test that uses the real programs on an archive of its own.
class ProgramTest : public ::testing::Test {
 protected:
  using ExitCode = program::ExitCode;

  [[nodiscard]] std::string archive() const { return (scratch_ / "archive").string(); }
  [[nodiscard]] const ScratchDirectory& scratch() const { return scratch_; }

  /// `kliping-index COMMAND --archive ARCHIVE INPUT...`
  CommandResult index(const std::string& command, CommandArguments arguments,
                      const CommandSetting& setting = {}) const {
    arguments.insert(arguments.begin(), {command, "--archive", archive()});
    return run_index(arguments, setting);
  }

  /// `kliping-search --archive ARCHIVE ARGUMENT...`
  CommandResult search(CommandArguments arguments, const CommandSetting& setting = {}) const {
    arguments.insert(arguments.begin(), {"--archive", archive()});
    return run_search(arguments, setting);
  }

  /// Builds the archive of these stories.
  void build(const std::vector<Story>& stories) const {
    const auto file = scratch_.write("in.jsonl", as_json_lines(stories));
    expect(index("build", {file.string()}), ExitCode::ok);
  }

  /// The ids that a query finds, in the order of the hits.
  [[nodiscard]] std::vector<std::string> ids_of(const std::string& query) const {
    const CommandResult result = search({"--format", "json", "--limit", "1000", query});
    const auto json = nlohmann::json::parse(result.out);
    std::vector<std::string> ids;
    for (const auto& hit : json["hits"]) ids.push_back(hit["id"]);
    return ids;
  }

  static void expect(const CommandResult& result, ExitCode code) {
    EXPECT_EQ(result.exit_code, static_cast<int>(code)) << result.out << result.err;
  }

  /// Expects a failure that says `message` on standard error and nothing on
  /// standard output.
  static void expect_error(const CommandResult& result, ExitCode code, const std::string& message) {
    expect(result, code);
    EXPECT_EQ(result.out, "");
    expect_text(result.err, message);
  }

  static void expect_text(const std::string& text, const std::string& part) {
    EXPECT_NE(text.find(part), std::string::npos) << "no `" << part << "` in:\n" << text;
  }

  static void expect_no_text(const std::string& text, const std::string& part) {
    EXPECT_EQ(text.find(part), std::string::npos) << "`" << part << "` in:\n" << text;
  }

 private:
  ScratchDirectory scratch_;
};

}  // namespace kliping::test
