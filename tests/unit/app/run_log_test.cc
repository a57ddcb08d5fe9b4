// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_log.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

namespace kliping::app {
namespace {

using Words = std::vector<std::string>;

/// A test that keeps what is logged.
class LoggedRun : public ::testing::Test {
 protected:
  /// What is on standard error after `talk` has told a log with these options.
  template <typename Talk>
  static std::string logged(const Words& words, const Talk& talk) {
    program::Options options({.name = "kliping-index update",
                              .section = "update",
                              .usage = {},
                              .summary = {},
                              .examples = {}});
    EXPECT_TRUE(options.parse(words));
    const program::StopSignals signals;
    testing::internal::CaptureStderr();
    {
      RunLog log(options, {}, &signals);
      talk(log);
    }
    return testing::internal::GetCapturedStderr();
  }

  static std::size_t count_lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
};

TEST_F(LoggedRun, NamesTwentyRejectionsAndCountsTheRest) {
  const auto reject_thirty = [](RunLog& log) {
    for (int i = 0; i < 30; ++i) log.on_rejection({"in.jsonl", "bad"});
    EXPECT_EQ(log.rejections().count(), 30U);
  };
  EXPECT_EQ(count_lines(logged({}, reject_thirty)), 21U);
  EXPECT_EQ(count_lines(logged({"--quiet"}, reject_thirty)), 21U);
  EXPECT_EQ(count_lines(logged({"--verbose"}, reject_thirty)), 30U);
}

TEST_F(LoggedRun, SaysOnceThatItIsAboutToStop) {
  const std::string text = logged({"--quiet"}, [](RunLog& log) {
    EXPECT_FALSE(log.wants_stop());
    ::raise(SIGTERM);
    EXPECT_TRUE(log.wants_stop());
    EXPECT_TRUE(log.wants_stop());
  });
  EXPECT_EQ(text, "kliping-index: stopping after the current batch; once more to stop at once\n");
}

TEST_F(LoggedRun, IsNeverAskedToStopWithoutSignals) {
  program::Options options(
      {.name = "x", .section = "extract", .usage = {}, .summary = {}, .examples = {}});
  RunLog log(options, {});
  EXPECT_FALSE(log.wants_stop());
}

TEST_F(LoggedRun, KeepsHowFarItCame) {
  static_cast<void>(logged({}, [](RunLog& log) {
    EXPECT_EQ(log.so_far().seen, 0U);
    Report report;
    report.seen = 12;
    log.on_progress(report);
    EXPECT_EQ(log.so_far().seen, 12U);
  }));
}

TEST_F(LoggedRun, WritesNothingThatCouldMoveTheCursorOffATerminal) {
  const std::string text = logged({"--verbose"}, [](RunLog& log) {
    log.on_rejection({"in\x1b[2J", "bad\r"});
    log.on_remark("in", "odd");
    log.on_ignored("in", "of no known format");
    log.on_stage(Stage::verifying);
    log.on_progress({});
  });
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_EQ(text.find('\r'), std::string::npos);
  EXPECT_EQ(count_lines(text), 3U);
}

}  // namespace
}  // namespace kliping::app
