// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dates/local_time.h"

namespace kliping {

std::optional<Timestamp> in_indonesian_zone(Date day, std::chrono::minutes time,
                                            std::chrono::minutes zone) {
  using std::chrono::minutes;
  constexpr minutes wit{9 * 60};
  if (zone >= wib_offset && zone <= wit) return Timestamp{day, ClockTime{time, zone}};
  const auto local = std::chrono::sys_days(day) + time - zone + wib_offset;
  const auto local_day = std::chrono::floor<std::chrono::days>(local);
  const auto known_day = in_archive_years(Date(local_day));
  if (!known_day) return std::nullopt;
  return Timestamp{*known_day,
                   ClockTime{std::chrono::duration_cast<minutes>(local - local_day), wib_offset}};
}

}  // namespace kliping
