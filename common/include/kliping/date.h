// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kliping {

/// A day of the Gregorian calendar. Functions here expect and give valid
/// days only (`day.ok()`).
using Date = std::chrono::year_month_day;

/// The offset of Asia/Jakarta (WIB) from UTC, which is also kliping's default.
inline constexpr std::chrono::minutes wib_offset{7 * 60};

/// A time of day as a clock on the wall showed it, with its zone.
struct ClockTime {
  std::chrono::minutes since_midnight{};
  /// Offset from UTC; WIB where the source names no zone.
  std::chrono::minutes utc_offset = wib_offset;

  friend bool operator==(const ClockTime&, const ClockTime&) = default;
};

/// When an article was published: the day, and the time where it is known.
struct Timestamp {
  Date day{};
  std::optional<ClockTime> time;

  friend bool operator==(const Timestamp&, const Timestamp&) = default;
};

/// The first and the last day of a span; an end that is absent is open.
struct DateRange {
  std::optional<Date> first;
  std::optional<Date> last;

  friend bool operator==(const DateRange&, const DateRange&) = default;
};

/// The day, or nothing where there is no such day (31 February, month 13) or
/// the year is outside 1800..2200, the years a press archive can speak of.
[[nodiscard]] std::optional<Date> make_date(int year, unsigned month, unsigned day);

/// `day` where make_date would give it, else nothing.
[[nodiscard]] std::optional<Date> in_archive_years(Date day);

/// `day` moved by `days`, which may be negative; possibly out of the years
/// that make_date allows.
[[nodiscard]] Date plus_days(Date day, int days);

/// A week of ISO 8601: from Monday to Sunday, and of the year that has most
/// of its days.
struct Week {
  int year = 0;
  unsigned number = 0;  ///< 1..53

  friend bool operator==(const Week&, const Week&) = default;
};

/// The week that `day` is in.
[[nodiscard]] Week week_of(Date day);

/// Its Monday. `week` need not exist: its number is counted on from the first.
[[nodiscard]] Date first_day_of(Week week);

/// `2025-W09`.
[[nodiscard]] std::string to_string(Week week);

/// `2025-02-27`.
[[nodiscard]] std::string to_string(Date day);

/// `2025-02-27`, or `2025-02-27T19:30+07:00` where the time is known.
[[nodiscard]] std::string to_string(const Timestamp& moment);

/// Reads what to_string wrote; nothing for any other text.
[[nodiscard]] std::optional<Timestamp> parse_timestamp(std::string_view text);

/// Today's date in Jakarta, by the system's clock.
[[nodiscard]] Date today_in_jakarta();

}  // namespace kliping
