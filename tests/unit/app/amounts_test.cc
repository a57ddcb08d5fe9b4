// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/amounts.h"

#include <gtest/gtest.h>

#include <limits>

namespace kliping::app {
namespace {

using Seconds = std::chrono::duration<double>;

TEST(Bytes, AreDescribedInTheUnitThatSuits) {
  EXPECT_EQ(describe_bytes(0), "0 B");
  EXPECT_EQ(describe_bytes(999), "999 B");
  EXPECT_EQ(describe_bytes(1000), "1.0 kB");
  EXPECT_EQ(describe_bytes(139'876'543), "139.9 MB");
  EXPECT_EQ(describe_bytes(5'000'000'000), "5.0 GB");
  EXPECT_EQ(describe_bytes(std::numeric_limits<std::uint64_t>::max()), "18446744.1 TB");
}

TEST(Bytes, AreNeverAThousandOfAUnit) {
  EXPECT_EQ(describe_bytes(999'949), "999.9 kB");
  EXPECT_EQ(describe_bytes(999'960), "1.0 MB");
}

TEST(Durations, AreDescribedAsExactlyAsItMatters) {
  EXPECT_EQ(describe_duration(Seconds(0)), "0 s");
  EXPECT_EQ(describe_duration(Seconds(59.4)), "59 s");
  EXPECT_EQ(describe_duration(Seconds(59.6)), "1 min");
  EXPECT_EQ(describe_duration(Seconds(185)), "3 min");
  EXPECT_EQ(describe_duration(Seconds(3599)), "1 h 0 min");
  EXPECT_EQ(describe_duration(Seconds(7500)), "2 h 5 min");
}

TEST(Times, AreDescribedInUtc) {
  EXPECT_EQ(describe_time(std::chrono::sys_days(std::chrono::year(2025) / 3 / 10) +
                          std::chrono::seconds(3723)),
            "2025-03-10 01:02:03 UTC");
}

}  // namespace
}  // namespace kliping::app
