// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/moving_rate.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(MovingRate, IsNothingBeforeTimeHasPassed) {
  MovingRate rate{TimePoint()};
  EXPECT_EQ(rate.per_second(), 0);
  rate.note(TimePoint(), 100);
  EXPECT_EQ(rate.per_second(), 0);
}

TEST(MovingRate, IsThatSinceTheBeginningAtFirst) {
  MovingRate rate{TimePoint()};
  rate.note(TimePoint(seconds(2)), 100);
  EXPECT_DOUBLE_EQ(rate.per_second(), 50);
  rate.note(TimePoint(seconds(4)), 600);
  EXPECT_DOUBLE_EQ(rate.per_second(), 150);
}

TEST(MovingRate, ForgetsWhatWasTenSecondsAgo) {
  MovingRate rate{TimePoint()};
  std::uint64_t count = 0;
  for (int i = 1; i <= 50; ++i) rate.note(TimePoint(milliseconds(200 * i)), count += 2000);
  EXPECT_DOUBLE_EQ(rate.per_second(), 10'000);
  for (int i = 51; i <= 101; ++i) rate.note(TimePoint(milliseconds(200 * i)), count += 2);
  EXPECT_DOUBLE_EQ(rate.per_second(), 10);
}

TEST(MovingRate, IsThatSinceTheLastNoteWhereNotesAreRare) {
  MovingRate rate{TimePoint()};
  rate.note(TimePoint(seconds(60)), 6000);
  EXPECT_DOUBLE_EQ(rate.per_second(), 100);
  rate.note(TimePoint(seconds(120)), 6600);
  EXPECT_DOUBLE_EQ(rate.per_second(), 10);
}

}  // namespace
}  // namespace kliping::app
