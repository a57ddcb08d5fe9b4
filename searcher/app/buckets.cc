// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/buckets.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace kliping::app {
namespace {

constexpr std::size_t most_rows = 732;

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// The bucket behind `bucket`: `2025`, `2025-02` or `2025-02-27`.
std::string bucket_after(Field field, const std::string& bucket) {
  const std::string_view text = bucket;
  const int year = number(text.substr(0, 4));
  if (field == Field::year) return fmt::format("{:04}", year + 1);
  const int month = number(text.substr(5, 2));
  if (field == Field::month) {
    return month == 12 ? fmt::format("{:04}-01", year + 1)
                       : fmt::format("{:04}-{:02}", year, month + 1);
  }
  const auto day = make_date(year, static_cast<unsigned>(month),
                             static_cast<unsigned>(number(text.substr(8, 2))));
  return day ? to_string(plus_days(*day, 1)) : bucket;
}

}  // namespace

std::vector<FacetValue> with_empty_buckets(const Facet& facet) {
  const bool by_date =
      facet.field == Field::year || facet.field == Field::month || facet.field == Field::day;
  if (!by_date || facet.values.empty()) return facet.values;
  std::vector<FacetValue> rows;
  for (const FacetValue& value : facet.values) {
    while (!rows.empty()) {
      std::string next = bucket_after(facet.field, rows.back().value);
      if (next >= value.value) break;
      if (rows.size() >= most_rows) return facet.values;
      rows.push_back({std::move(next), 0});
    }
    rows.push_back(value);
  }
  return rows;
}

}  // namespace kliping::app
