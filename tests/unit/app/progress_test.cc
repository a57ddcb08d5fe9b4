// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/progress.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Line = std::optional<std::string>;

/// A test whose time passes when it says so.
class ProgressInTime : public ::testing::Test {
 protected:
  /// Progress of a run over inputs of so many bytes.
  Progress start(bool redraws, std::optional<std::uint64_t> bytes) {
    const program::Screen screen{.is_terminal = redraws, .redraws = redraws, .columns = 80};
    const auto measure = [this, bytes] {
      ++measured_;
      return bytes;
    };
    return {screen, measure, [this] { return now_; }};
  }

  void pass(TimePoint::duration time) { now_ += time; }
  [[nodiscard]] int measured() const { return measured_; }

  static Report read(std::size_t articles, std::uint64_t bytes) {
    Report report;
    report.seen = articles;
    report.input_bytes = bytes;
    return report;
  }

 private:
  TimePoint now_{seconds(1000)};
  int measured_ = 0;
};

TEST_F(ProgressInTime, OfAShortRunIsNotShownAndCostsNothing) {
  Progress progress = start(true, 1000);
  pass(milliseconds(400));
  EXPECT_EQ(progress.due(read(10, 100)), std::nullopt);
  EXPECT_EQ(measured(), 0);
}

TEST_F(ProgressInTime, IsRedrawnAtMostFiveTimesASecond) {
  Progress progress = start(true, 1000);
  int drawn = 0;
  for (int i = 0; i < 10'000; ++i) {
    pass(milliseconds(1));
    if (progress.due(read(10, 100))) ++drawn;
  }
  EXPECT_EQ(drawn, 48);  // in ten seconds but the first half of one
  EXPECT_EQ(measured(), 1);
}

TEST_F(ProgressInTime, TakesALineAMinuteInALog) {
  Progress progress = start(false, 1000);
  pass(seconds(59));
  EXPECT_EQ(progress.due(read(10, 100)), std::nullopt);
  pass(seconds(1));
  EXPECT_EQ(progress.due(read(60, 250)), Line("25%, 60 articles, 1 a second, 3 min left"));
  pass(seconds(59));
  EXPECT_EQ(progress.due(read(61, 260)), std::nullopt);
  pass(seconds(1));
  EXPECT_EQ(progress.due(read(180, 750)), Line("75%, 180 articles, 2 a second, 30 s left"));
}

TEST_F(ProgressInTime, CountsOnlyWhereInputsHaveNoSize) {
  Progress progress = start(false, std::nullopt);
  pass(minutes(1));
  EXPECT_EQ(progress.due(read(600, 5000)), Line("600 articles, 10 a second, 1 min"));
}

TEST_F(ProgressInTime, PromisesNoEndWhereNothingMoves) {
  Progress progress = start(false, 1000);
  pass(minutes(1));
  EXPECT_EQ(progress.due(read(0, 0)), Line("0%, 0 articles, 0 a second, 1 min"));
}

TEST_F(ProgressInTime, PromisesNoEndWhereInputsHaveGrown) {
  Progress progress = start(false, 1000);
  pass(minutes(1));
  EXPECT_EQ(progress.due(read(60, 2000)), Line("100%, 60 articles, 1 a second, 1 min"));
}

TEST_F(ProgressInTime, TellsTheTimeLeftByTheLastSeconds) {
  Progress progress = start(true, 2'000'000);
  // At first unchanged files fly by.
  for (int i = 1; i <= 5; ++i) {
    pass(seconds(1));
    static_cast<void>(progress.due(read(0, static_cast<std::uint64_t>(i) * 200'000)));
  }
  Line last;
  for (int i = 1; i <= 20; ++i) {
    pass(seconds(1));
    last = progress.due(read(0, 1'000'000 + static_cast<std::uint64_t>(i) * 1000));
  }
  ASSERT_TRUE(last);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "16 min left", *last);
}

TEST_F(ProgressInTime, NamesAStageAtOnceOnATerminal) {
  Progress progress = start(true, 1000);
  EXPECT_EQ(progress.begin(Stage::reading), std::nullopt);
  EXPECT_EQ(progress.begin(Stage::verifying), Line("verifying  0 s"));
  pass(seconds(3));
  EXPECT_EQ(progress.due({}), Line("verifying  3 s"));
  EXPECT_EQ(progress.begin(Stage::publishing), Line("publishing  0 s"));
  EXPECT_EQ(measured(), 0);
}

TEST_F(ProgressInTime, NamesAStageInALogWhenTheMinuteIsOver) {
  Progress progress = start(false, 1000);
  pass(seconds(30));
  EXPECT_EQ(progress.begin(Stage::compacting), std::nullopt);
  pass(seconds(30));
  EXPECT_EQ(progress.due({}), Line("compacting, 30 s"));
}

}  // namespace
}  // namespace kliping::app
