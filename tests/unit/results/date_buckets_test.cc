// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/date_buckets.h"

#include <gtest/gtest.h>

namespace kliping::date_buckets {
namespace {

using Names = std::vector<std::string>;

/// The buckets of a facet with one article on each of those days; empty ones
/// in brackets.
Names buckets_of(Field field, const std::vector<Date>& days) {
  std::map<Date, std::size_t> counts;
  for (const Date day : days) ++counts[start_of(field, day)];
  Names names;
  for (const FacetValue& value : values(field, counts)) {
    names.push_back(value.count == 0 ? "(" + value.value + ")" : value.value);
  }
  return names;
}

Date day_of(int year, unsigned month, unsigned day) { return make_date(year, month, day).value(); }

TEST(DateBuckets, FillTheYearsBetween) {
  EXPECT_EQ(buckets_of(Field::year, {day_of(2022, 12, 31), day_of(2024, 1, 1)}),
            (Names{"2022", "(2023)", "2024"}));
}

TEST(DateBuckets, FillTheMonthsBetweenAcrossTheYear) {
  EXPECT_EQ(buckets_of(Field::month, {day_of(2024, 11, 30), day_of(2025, 2, 1)}),
            (Names{"2024-11", "(2024-12)", "(2025-01)", "2025-02"}));
}

TEST(DateBuckets, FillTheDaysBetweenAcrossALeapDay) {
  EXPECT_EQ(buckets_of(Field::day, {day_of(2024, 2, 28), day_of(2024, 3, 1)}),
            (Names{"2024-02-28", "(2024-02-29)", "2024-03-01"}));
}

TEST(DateBuckets, CutWeeksOnMondaysWhateverTheYear) {
  // 31 December 2024 was a Tuesday: its week is the first of 2025.
  EXPECT_EQ(buckets_of(Field::week, {day_of(2024, 12, 29)}), (Names{"2024-W52"}));
  EXPECT_EQ(buckets_of(Field::week, {day_of(2024, 12, 31), day_of(2025, 1, 5)}),
            (Names{"2025-W01"}));
  EXPECT_EQ(buckets_of(Field::week, {day_of(2024, 12, 22), day_of(2025, 1, 6)}),
            (Names{"2024-W51", "(2024-W52)", "(2025-W01)", "2025-W02"}));
}

TEST(DateBuckets, KnowYearsOfFiftyThreeWeeks) {
  // 1 January 2021 was a Friday: it belongs to the last week of 2020.
  EXPECT_EQ(buckets_of(Field::week, {day_of(2020, 12, 20), day_of(2021, 1, 11)}),
            (Names{"2020-W51", "(2020-W52)", "(2020-W53)", "(2021-W01)", "2021-W02"}));
  EXPECT_EQ(buckets_of(Field::week, {day_of(2021, 1, 1)}), (Names{"2020-W53"}));
}

TEST(DateBuckets, LeaveOutMoreThanAThousandEmptyOnes) {
  const Date first = day_of(2020, 1, 1);
  EXPECT_EQ(buckets_of(Field::day, {first, plus_days(first, 1001)}).size(), 1002U);
  EXPECT_EQ(buckets_of(Field::day, {first, plus_days(first, 1002)}).size(), 2U);
}

TEST(DateBuckets, AreNoneWhereNothingIsCounted) {
  EXPECT_TRUE(buckets_of(Field::month, {}).empty());
}

}  // namespace
}  // namespace kliping::date_buckets
