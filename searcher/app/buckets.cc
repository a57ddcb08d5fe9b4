// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/buckets.h"

#include <fmt/format.h>

#include <utility>

#include "common/text/ascii.h"

namespace kliping::app {
namespace {

/// So many empty buckets side by side are still shown one by one.
constexpr std::size_t most_empty = 12;

/// The bucket behind `bucket`: `2025`, `2025-02` or `2025-02-27`.
std::string bucket_after(Field field, const std::string& bucket) {
  const std::string_view text = bucket;
  const int year = ascii::parse_number(text.substr(0, 4)).value_or(0);
  if (field == Field::year) return fmt::format("{:04}", year + 1);
  const int month = ascii::parse_number(text.substr(5, 2)).value_or(0);
  if (field == Field::month) {
    return month == 12 ? fmt::format("{:04}-01", year + 1)
                       : fmt::format("{:04}-{:02}", year, month + 1);
  }
  const auto day =
      make_date(year, static_cast<unsigned>(month),
                static_cast<unsigned>(ascii::parse_number(text.substr(8, 2)).value_or(0)));
  return day ? to_string(plus_days(*day, 1)) : bucket;
}

/// The empty buckets between two values, as rows.
std::vector<FacetValue> rows_between(Field field, const std::string& from, const std::string& to) {
  std::vector<FacetValue> rows;
  const std::string* last = &from;
  for (std::string next = bucket_after(field, *last); *last < next && next < to;
       next = bucket_after(field, *last)) {
    rows.push_back({std::move(next), 0});
    last = &rows.back().value;
  }
  if (rows.size() <= most_empty) return rows;
  return {{rows.front().value + ".." + rows.back().value, 0}};
}

}  // namespace

std::vector<FacetValue> with_empty_buckets(const Facet& facet) {
  if (!is_date(facet.field) || facet.values.empty()) return facet.values;
  std::vector<FacetValue> rows;
  for (const FacetValue& value : facet.values) {
    if (!rows.empty()) {
      const auto empty = rows_between(facet.field, rows.back().value, value.value);
      rows.insert(rows.end(), empty.begin(), empty.end());
    }
    rows.push_back(value);
  }
  return rows;
}

}  // namespace kliping::app
