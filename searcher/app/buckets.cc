// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/buckets.h"

#include <string>

#include "common/text/date_spans.h"
#include "searcher/results/date_buckets.h"

namespace kliping::app {
namespace {

/// So many empty buckets side by side are still shown one by one.
constexpr std::size_t most_empty = 12;

FacetValue folded(const std::string& first, const std::string& last) {
  return {first == last ? first : first + ".." + last, 0};
}

void append(std::vector<FacetValue>& rows, const std::vector<FacetValue>& empty) {
  if (empty.size() > most_empty) {
    rows.push_back(folded(empty.front().value, empty.back().value));
  } else {
    rows.insert(rows.end(), empty.begin(), empty.end());
  }
}

/// Appends a row for what the facet leaves out between two values, if it does.
void append_gap(std::vector<FacetValue>& rows, Field field, const std::string& before,
                const std::string& after) {
  constexpr Date no_matter{std::chrono::year(2000), std::chrono::month(1), std::chrono::day(1)};
  const auto earlier = calendar::parse_range(before, no_matter);
  const auto later = calendar::parse_range(after, no_matter);
  if (!earlier || !later) return;
  const Date first = plus_days(earlier->last.value(), 1);
  const Date last = plus_days(later->first.value(), -1);
  if (first > last) return;
  rows.push_back(folded(date_buckets::name(field, first),
                        date_buckets::name(field, date_buckets::start_of(field, last))));
}

}  // namespace

std::vector<FacetValue> fold_empty_buckets(const Facet& facet) {
  if (!is_date(facet.field)) return facet.values;
  std::vector<FacetValue> rows;
  std::vector<FacetValue> empty;
  for (const FacetValue& value : facet.values) {
    if (value.count == 0) {
      empty.push_back(value);
      continue;
    }
    if (empty.empty() && !rows.empty()) {
      append_gap(rows, facet.field, rows.back().value, value.value);
    }
    append(rows, empty);
    empty.clear();
    rows.push_back(value);
  }
  return rows;
}

}  // namespace kliping::app
