// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/date_buckets.h"

#include <fmt/format.h>

namespace kliping::date_buckets {
namespace {

/// The empty buckets from `start` to before `end`; none where they are too many.
std::vector<FacetValue> empty_ones(Field field, Date start, Date end) {
  std::vector<FacetValue> empty;
  for (Date bucket = start; bucket < end; bucket = next(field, bucket)) {
    if (empty.size() == most_empty) return {};
    empty.push_back({name(field, bucket), 0});
  }
  return empty;
}

}  // namespace

Date start_of(Field field, Date day) {
  switch (field) {
    case Field::year:
      return Date(day.year() / std::chrono::January / 1);
    case Field::month:
      return Date(day.year() / day.month() / 1);
    case Field::week:
      return first_day_of(week_of(day));
    default:
      return day;
  }
}

Date next(Field field, Date start) {
  switch (field) {
    case Field::year:
      return start + std::chrono::years(1);
    case Field::month:
      return start + std::chrono::months(1);
    case Field::week:
      return plus_days(start, 7);
    default:
      return plus_days(start, 1);
  }
}

std::string name(Field field, Date start) {
  switch (field) {
    case Field::year:
      return fmt::format("{:04}", static_cast<int>(start.year()));
    case Field::month:
      return fmt::format("{:04}-{:02}", static_cast<int>(start.year()),
                         static_cast<unsigned>(start.month()));
    case Field::week:
      return to_string(week_of(start));
    default:
      return to_string(start);
  }
}

std::vector<FacetValue> values(Field field, const std::map<Date, std::size_t>& counts) {
  std::vector<FacetValue> values;
  Date expected = counts.empty() ? Date() : counts.begin()->first;
  for (const auto& [start, count] : counts) {
    const std::vector<FacetValue> empty = empty_ones(field, expected, start);
    values.insert(values.end(), empty.begin(), empty.end());
    values.push_back({name(field, start), count});
    expected = next(field, start);
  }
  return values;
}

}  // namespace kliping::date_buckets
