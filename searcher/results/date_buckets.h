// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "kliping/date.h"
#include "kliping/results.h"
#include "kliping/schema.h"

/// The parts that years, months, weeks and days cut time into. A bucket is
/// known by its first day. All functions are for fields of dates.
namespace kliping::date_buckets {

/// The first day of the bucket that `day` is in.
[[nodiscard]] Date start_of(Field field, Date day);

/// The first day of the bucket behind the one that starts at `start`.
[[nodiscard]] Date next(Field field, Date start);

/// `2025`, `2025-02`, `2025-W09` or `2025-02-27`.
[[nodiscard]] std::string name(Field field, Date start);

/// More empty buckets than this side by side are left out of a facet.
inline constexpr std::size_t most_empty = 1000;

/// The values of a facet, by date, from the counts of buckets by their first
/// days: with the empty ones between, unless there are more than most_empty of
/// them side by side.
[[nodiscard]] std::vector<FacetValue> values(Field field,
                                             const std::map<Date, std::size_t>& counts);

}  // namespace kliping::date_buckets
