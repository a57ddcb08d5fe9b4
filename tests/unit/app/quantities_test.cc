// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/quantities.h"

#include <gtest/gtest.h>

#include <string>

#include "kliping/error.h"

namespace kliping::app {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Expects that each of these texts is refused with a message that names it
/// and the option.
template <typename Parse>
void expect_refused(Parse parse, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    try {
      static_cast<void>(parse("some-option", text));
      ADD_FAILURE() << "accepted: `" << text << '`';
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::bad_usage);
      EXPECT_PRED_FORMAT2(testing::IsSubstring, '`' + text + '`', error.what());
      EXPECT_PRED_FORMAT2(testing::IsSubstring, "--some-option", error.what());
      EXPECT_FALSE(error.hint().empty());
    }
  }
}

TEST(Size, IsANumberOfBytesOrOfBinaryUnits) {
  EXPECT_EQ(parse_size("memory", "500000"), 500'000U);
  EXPECT_EQ(parse_size("memory", "64K"), 65'536U);
  EXPECT_EQ(parse_size("memory", "512M"), std::size_t{512} << 20);
  EXPECT_EQ(parse_size("memory", "2G"), std::size_t{2} << 30);
}

TEST(Size, IsRefusedWhereItIsNone) {
  expect_refused(parse_size, {"", "0", "0K", "-1", "K", "1.5G", "12 M", "8m", "8MB",
                              "99999999999999999999", "17179869184G"});
}

TEST(Duration, IsSecondsUnlessAnotherUnitIsSaid) {
  EXPECT_EQ(parse_duration("lock-timeout", "0"), seconds(0));
  EXPECT_EQ(parse_duration("lock-timeout", "30"), seconds(30));
  EXPECT_EQ(parse_duration("lock-timeout", "30s"), seconds(30));
  EXPECT_EQ(parse_duration("lock-timeout", "5m"), minutes(5));
  EXPECT_EQ(parse_duration("lock-timeout", "2h"), hours(2));
}

TEST(Duration, CanBeLongerThanAnybodyWaits) {
  EXPECT_EQ(parse_duration("lock-timeout", "4294967295h"), hours(4'294'967'295));
}

TEST(Duration, IsRefusedWhereItIsNone) {
  expect_refused(parse_duration, {"", "s", "-5", "1.5", "5 m", "5min", "1d", "4294967296"});
}

TEST(Percent, HasASignOrNone) {
  EXPECT_EQ(parse_percent("max-prune", "10%"), 10);
  EXPECT_EQ(parse_percent("max-prune", "2.5"), 2.5);
  EXPECT_EQ(parse_percent("max-prune", "0"), 0);
  EXPECT_EQ(parse_percent("max-prune", "100%"), 100);
}

TEST(Percent, IsRefusedWhereItIsNone) {
  expect_refused(parse_percent, {"", "%", "-1%", "101", "100.1%", "ten", "nan", "inf", "10 %"});
}

TEST(Count, IsAtLeastOne) {
  EXPECT_EQ(parse_count("keep", "1"), 1U);
  EXPECT_EQ(parse_count("keep", "20"), 20U);
  expect_refused(parse_count, {"", "0", "-1", "two", "2.5", "99999999999999999999"});
}

}  // namespace
}  // namespace kliping::app
