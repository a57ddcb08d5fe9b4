// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/program.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

namespace kliping::program {
namespace {

using Words = std::vector<std::string>;

/// What a program leaves behind.
struct Outcome {
  int exit_code;
  std::string err;
};

/// Runs a body as main() would.
Outcome run(const Body& body, Words words = {"program"}) {
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  testing::internal::CaptureStderr();
  const int exit_code =
      run_main("kliping-search", static_cast<int>(argv.size()), argv.data(), body);
  return {exit_code, testing::internal::GetCapturedStderr()};
}

/// Runs a body that fails like this.
template <typename Failure>
Outcome run_failing(const Failure& failure) {
  return run([&](const Words&) -> ExitCode { throw failure; });
}

TEST(RunMain, GivesTheBodyItsArgumentsWithoutTheProgramsName) {
  Words seen;
  const auto body = [&](const Words& arguments) {
    seen = arguments;
    return ExitCode::ok;
  };
  EXPECT_EQ(run(body, {"program", "--quiet", "banjir"}).exit_code, 0);
  EXPECT_EQ(seen, (Words{"--quiet", "banjir"}));
}

TEST(RunMain, EndsWithTheExitCodeOfTheBody) {
  const Outcome outcome = run([](const Words&) { return ExitCode::some_rejected; });
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_EQ(outcome.err, "");
}

TEST(RunMain, PrintsAnErrorAndItsHint) {
  const Outcome outcome =
      run_failing(Error(ErrorCode::no_archive, "there is no archive", "build it"));
  EXPECT_EQ(outcome.exit_code, 66);
  EXPECT_EQ(outcome.err, "kliping-search: there is no archive\nhint: build it\n");
}

TEST(RunMain, PrintsNoHintWhereThereIsNone) {
  const Outcome outcome = run_failing(Error(ErrorCode::locked, "locked"));
  EXPECT_EQ(outcome.exit_code, 75);
  EXPECT_EQ(outcome.err, "kliping-search: locked\n");
}

TEST(RunMain, PrintsNothingThatCouldMoveTheCursor) {
  const Outcome outcome = run_failing(Error(ErrorCode::failure, "no \x1b[2J\nfile", "say \a"));
  EXPECT_EQ(outcome.err, "kliping-search: no \uFFFD[2J file\nhint: say \uFFFD\n");
}

TEST(RunMain, FailsForEveryOtherException) {
  EXPECT_EQ(run_failing(std::bad_alloc()).exit_code, 1);
  EXPECT_EQ(run_failing(std::filesystem::filesystem_error("no", std::error_code())).exit_code, 1);
  const Outcome outcome = run_failing(std::logic_error("odd"));
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_EQ(outcome.err, "kliping-search: odd\nhint: this is a fault in kliping\n");
}

TEST(RunMain, FailsWhereStandardOutputTookNotAll) {
  const Outcome outcome = run([](const Words&) {
    std::cout.setstate(std::ios::badbit);
    return ExitCode::ok;
  });
  std::cout.clear();
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "standard output", outcome.err);
}

TEST(Complain, PrintsOneLineThatNamesTheProgram) {
  testing::internal::CaptureStderr();
  complain("kliping-index", "two\nlines");
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "kliping-index: two lines\n");
}

}  // namespace
}  // namespace kliping::program
