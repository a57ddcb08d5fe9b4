// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/buckets.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

std::vector<std::string> rows_of(Field field, const std::vector<std::string>& values) {
  Facet facet;
  facet.field = field;
  for (const std::string& value : values) facet.values.push_back({value, 1});
  std::vector<std::string> rows;
  for (const FacetValue& row : with_empty_buckets(facet)) {
    rows.push_back(row.value + (row.count == 0 ? " empty" : ""));
  }
  return rows;
}

using Rows = std::vector<std::string>;

TEST(Buckets, FillTheMonthsBetweenAcrossTheYear) {
  EXPECT_EQ(rows_of(Field::month, {"2024-11", "2025-02"}),
            (Rows{"2024-11", "2024-12 empty", "2025-01 empty", "2025-02"}));
}

TEST(Buckets, FillTheDaysBetweenAcrossALeapDay) {
  EXPECT_EQ(rows_of(Field::day, {"2024-02-28", "2024-03-01"}),
            (Rows{"2024-02-28", "2024-02-29 empty", "2024-03-01"}));
}

TEST(Buckets, FillTheYearsBetween) {
  EXPECT_EQ(rows_of(Field::year, {"2022", "2024"}), (Rows{"2022", "2023 empty", "2024"}));
}

TEST(Buckets, LeaveOtherFacetsAsTheyAre) {
  EXPECT_EQ(rows_of(Field::source, {"AFP", "Reuters"}), (Rows{"AFP", "Reuters"}));
}

TEST(Buckets, FoldALongEmptyTimeIntoOneRow) {
  EXPECT_EQ(rows_of(Field::day, {"1998-05-21", "2025-03-01"}),
            (Rows{"1998-05-21", "1998-05-22..2025-02-28 empty", "2025-03-01"}));
}

TEST(Buckets, EndWhereTheCalendarEnds) {
  EXPECT_EQ(rows_of(Field::day, {"2201-01-01", "2201-01-05"}), (Rows{"2201-01-01", "2201-01-05"}));
}

}  // namespace
}  // namespace kliping::app
