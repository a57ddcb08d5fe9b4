// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/date_spans.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/normalise.h"
#include "common/text/split.h"

namespace kliping::calendar {
namespace {

using ascii::parse_number;

enum class Unit { day, week, month, year };

struct UnitName {
  std::string_view name;
  Unit unit;
};

constexpr std::array<UnitName, 12> units{{
    {"d", Unit::day},
    {"hari", Unit::day},
    {"w", Unit::week},
    {"pekan", Unit::week},
    {"minggu", Unit::week},
    {"week", Unit::week},
    {"m", Unit::month},
    {"bulan", Unit::month},
    {"month", Unit::month},
    {"y", Unit::year},
    {"tahun", Unit::year},
    {"year", Unit::year},
}};

std::optional<Unit> unit_of(std::string_view name) {
  const auto row = std::find_if(units.begin(), units.end(),
                                [&](const UnitName& entry) { return entry.name == name; });
  return row == units.end() ? std::nullopt : std::optional(row->unit);
}

/// The span with both ends, where both are in the years of make_date.
std::optional<DateRange> span(Date first, Date last) {
  if (!in_archive_years(first) || !in_archive_years(last)) return std::nullopt;
  return DateRange{first, last};
}

std::optional<DateRange> month_around(Date day) {
  return span(day.year() / day.month() / 1, Date(day.year() / day.month() / std::chrono::last));
}

std::optional<DateRange> year_around(Date day) {
  return span(day.year() / 1 / 1, day.year() / 12 / 31);
}

std::optional<DateRange> week_around(Date day) {
  const std::chrono::weekday weekday{std::chrono::sys_days(day)};
  const Date monday = plus_days(day, 1 - static_cast<int>(weekday.iso_encoding()));
  return span(monday, plus_days(monday, 6));
}

/// The same day `count` months ago, or the last of a month that is shorter.
Date months_before(Date today, int count) {
  const Date day = today - std::chrono::months(count);
  return day.ok() ? day : Date(day.year() / day.month() / std::chrono::last);
}

/// `2025-w09`. The fourth of January is always in the first week.
std::optional<DateRange> parse_week(std::string_view text) {
  if (text.size() != 8 || text.substr(4, 2) != "-w") return std::nullopt;
  const auto week = parse_number(text.substr(6));
  const auto fourth = date_of("4", "1", text.substr(0, 4));
  if (!week || *week < 1 || !fourth) return std::nullopt;
  const auto range = week_around(plus_days(*fourth, 7 * (*week - 1)));
  // Some years have a 53rd week; none has more. A week is of the year that
  // its Thursday is in.
  if (!range || plus_days(*range->first, 3).year() != fourth->year()) return std::nullopt;
  return range;
}

std::optional<DateRange> parse_year(std::string_view text) {
  const auto day = text.size() == 4 ? date_of("1", "1", text) : std::nullopt;
  return day ? year_around(*day) : std::nullopt;
}

/// `2025-02`, `2/2025`, `februari 2025`.
std::optional<DateRange> parse_month(std::string_view text) {
  const std::size_t sign = text.find_first_of("-/ ");
  if (sign == std::string_view::npos) return std::nullopt;
  std::string_view month = text.substr(0, sign);
  std::string_view year = text.substr(sign + 1);
  if (month.size() == 4 && parse_number(month)) std::swap(month, year);
  const auto day = year.size() == 4 ? date_of("1", month, year) : std::nullopt;
  return day ? month_around(*day) : std::nullopt;
}

/// `18-20/2/2025`, `18-20 februari 2025`: what stands behind the hyphen is a
/// whole date without another one.
std::optional<DateRange> parse_days_of_month(std::string_view text) {
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos) return std::nullopt;
  const auto from = parse_number<unsigned>(trim(text.substr(0, hyphen)));
  const std::string_view rest = trim(text.substr(hyphen + 1));
  const auto last = rest.find('-') == std::string_view::npos ? parse_date(rest) : std::nullopt;
  const bool day_leads = rest.find_first_of("/. ") <= 2;
  if (!from || !last || !day_leads) return std::nullopt;
  const auto first =
      make_date(static_cast<int>(last->year()), static_cast<unsigned>(last->month()), *from);
  return first && *first <= *last ? span(*first, *last) : std::nullopt;
}

/// `pekan ini`, `bulan lalu`, `last year`.
std::optional<DateRange> parse_relative_span(std::string_view text, Date today) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  const std::string_view one = text.substr(0, blank);
  const std::string_view other = text.substr(blank + 1);
  const bool english = one == "this" || one == "last";
  const bool indonesian = other == "ini" || other == "lalu";
  const std::string_view name = english ? other : one;
  const bool abbreviated = name.size() == 1;
  if ((!english && !indonesian) || abbreviated) return std::nullopt;
  const bool past = one == "last" || other == "lalu";
  const auto unit = unit_of(name);
  if (unit == Unit::week) return week_around(plus_days(today, past ? -7 : 0));
  if (unit == Unit::month) return month_around(months_before(today, past ? 1 : 0));
  if (unit == Unit::year) return year_around(months_before(today, past ? 12 : 0));
  return std::nullopt;
}

/// One end of a range, or a range of its own.
std::optional<DateRange> parse_span(std::string_view text, Date today) {
  if (const auto day = parse_date(text)) return DateRange{*day, *day};
  if (const auto days = relative_day_of(text)) {
    const Date day = plus_days(today, *days);
    return span(day, day);
  }
  if (const auto year = parse_year(text)) return year;
  if (const auto week = parse_week(text)) return week;
  if (const auto month = parse_month(text)) return month;
  if (const auto days = parse_days_of_month(text)) return days;
  return parse_relative_span(text, today);
}

}  // namespace

std::optional<DateRange> parse_range(std::string_view text, Date today) {
  const std::string plain = normalise(text);
  const std::size_t dots = plain.find("..");
  if (dots == std::string::npos) return parse_span(plain, today);
  const std::string_view from = std::string_view(plain).substr(0, dots);
  const std::string_view to = std::string_view(plain).substr(dots + 2);
  if (from.empty() && to.empty()) return std::nullopt;
  DateRange range;
  if (!from.empty()) {
    const auto first = parse_span(from, today);
    if (!first) return std::nullopt;
    range.first = first->first;
  }
  if (!to.empty()) {
    const auto last = parse_span(to, today);
    if (!last) return std::nullopt;
    range.last = last->last;
  }
  if (range.first && range.last && *range.last < *range.first) return std::nullopt;
  return range;
}

std::optional<Date> start_of_last(std::string_view span, Date today) {
  // Enough for every year that a date may have, and far from overflow.
  constexpr int most_days = 200'000;
  constexpr int most_months = 5'000;
  const std::string plain = normalise(span);
  const std::size_t digits = std::min(plain.find_first_not_of("0123456789"), plain.size());
  const auto count = parse_number(std::string_view(plain).substr(0, digits));
  const auto unit = unit_of(trim(std::string_view(plain).substr(digits)));
  if (!count || !unit || *count > most_days) return std::nullopt;
  const bool days = unit == Unit::day || unit == Unit::week;
  if (days) return in_archive_years(plus_days(today, -*count * (unit == Unit::week ? 7 : 1)));
  const int months = *count * (unit == Unit::year ? 12 : 1);
  return months > most_months ? std::nullopt : in_archive_years(months_before(today, months));
}

}  // namespace kliping::calendar
