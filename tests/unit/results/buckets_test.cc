// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/buckets.h"

#include <gtest/gtest.h>

#include <map>

#include "searcher/results/date_buckets.h"

namespace kliping::app {
namespace {

/// The rows for a facet with one article on each of those days.
std::vector<std::string> rows_of(Field field, const std::vector<Date>& days) {
  std::map<Date, std::size_t> counts;
  for (const Date day : days) ++counts[date_buckets::start_of(field, day)];
  Facet facet;
  facet.field = field;
  facet.values = date_buckets::values(field, counts);
  std::vector<std::string> rows;
  for (const FacetValue& row : fold_empty_buckets(facet)) {
    rows.push_back(row.value + (row.count == 0 ? " empty" : ""));
  }
  return rows;
}

Date day_of(int year, unsigned month, unsigned day) { return make_date(year, month, day).value(); }

using Rows = std::vector<std::string>;

TEST(Buckets, ShowSomeEmptyOnesOneByOne) {
  EXPECT_EQ(rows_of(Field::month, {day_of(2024, 11, 1), day_of(2025, 2, 9)}),
            (Rows{"2024-11", "2024-12 empty", "2025-01 empty", "2025-02"}));
}

TEST(Buckets, FoldALongEmptyTimeIntoOneRow) {
  EXPECT_EQ(rows_of(Field::day, {day_of(2025, 1, 1), day_of(2025, 1, 14), day_of(2025, 1, 28)}),
            (Rows{"2025-01-01", "2025-01-02 empty", "2025-01-03 empty", "2025-01-04 empty",
                  "2025-01-05 empty", "2025-01-06 empty", "2025-01-07 empty", "2025-01-08 empty",
                  "2025-01-09 empty", "2025-01-10 empty", "2025-01-11 empty", "2025-01-12 empty",
                  "2025-01-13 empty", "2025-01-14", "2025-01-15..2025-01-27 empty", "2025-01-28"}));
}

TEST(Buckets, ShowATimeThatTheFacetLeavesOutAsOneRow) {
  EXPECT_EQ(rows_of(Field::day, {day_of(1998, 5, 21), day_of(2025, 3, 1)}),
            (Rows{"1998-05-21", "1998-05-22..2025-02-28 empty", "2025-03-01"}));
  EXPECT_EQ(rows_of(Field::month, {day_of(1850, 5, 21), day_of(2025, 3, 1)}),
            (Rows{"1850-05", "1850-06..2025-02 empty", "2025-03"}));
}

TEST(Buckets, LeaveOtherFacetsAsTheyAre) {
  Facet facet;
  facet.field = Field::source;
  facet.values = {{"AFP", 2}, {"Reuters", 1}};
  EXPECT_EQ(fold_empty_buckets(facet).size(), 2U);
}

}  // namespace
}  // namespace kliping::app
