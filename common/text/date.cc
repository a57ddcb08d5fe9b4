// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/date.h"

#include <fmt/format.h>

#include "common/text/ascii.h"

namespace kliping {
namespace {

using ascii::parse_number;
using std::chrono::minutes;

std::optional<Date> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = parse_number(text.substr(0, 4));
  const auto month = parse_number(text.substr(5, 2));
  const auto day = parse_number(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::optional<minutes> parse_hour_and_minute(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hour = parse_number(text.substr(0, 2));
  const auto minute = parse_number(text.substr(3, 2));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return minutes(*hour * 60 + *minute);
}

}  // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  // The types of std::chrono keep a byte of a month or a day: 257 would be 1.
  if (month > 12 || day > 31) return std::nullopt;
  const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!date.ok() || year < 1800 || year > 2200) return std::nullopt;
  return date;
}

std::optional<Date> in_archive_years(Date day) {
  return make_date(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                   static_cast<unsigned>(day.day()));
}

Date plus_days(Date day, int days) {
  return Date(std::chrono::sys_days(day) + std::chrono::days(days));
}

Week week_of(Date day) {
  const std::chrono::sys_days days(day);
  const auto since_monday = std::chrono::weekday(days) - std::chrono::Monday;
  const Date thursday(days - since_monday + std::chrono::days(3));
  const auto into_year = std::chrono::sys_days(thursday) -
                         std::chrono::sys_days(Date(thursday.year() / std::chrono::January / 1));
  return {static_cast<int>(thursday.year()), static_cast<unsigned>(into_year.count() / 7 + 1)};
}

Date first_day_of(Week week) {
  // 4 January is always in the first week.
  const std::chrono::sys_days fourth(Date(std::chrono::year(week.year) / std::chrono::January / 4));
  const auto since_monday = std::chrono::weekday(fourth) - std::chrono::Monday;
  return fourth - since_monday + std::chrono::days(7) * (static_cast<int>(week.number) - 1);
}

std::string to_string(Week week) { return fmt::format("{:04}-W{:02}", week.year, week.number); }

std::string to_string(Date day) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string to_string(const Timestamp& moment) {
  std::string text = to_string(moment.day);
  if (moment.time) {
    const auto at = moment.time->since_midnight.count();
    const auto offset = moment.time->utc_offset.count();
    const auto size = offset < 0 ? -offset : offset;
    text += fmt::format("T{:02}:{:02}{}{:02}:{:02}", at / 60, at % 60, offset < 0 ? '-' : '+',
                        size / 60, size % 60);
  }
  return text;
}

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  const auto day = parse_day(text.substr(0, 10));
  if (!day) return std::nullopt;
  if (text.size() == 10) return Timestamp{*day, std::nullopt};
  if (text.size() != 22 || text[10] != 'T' || (text[16] != '+' && text[16] != '-')) {
    return std::nullopt;
  }
  const auto time = parse_hour_and_minute(text.substr(11, 5));
  const auto offset = parse_hour_and_minute(text.substr(17, 5));
  if (!time || !offset) return std::nullopt;
  return Timestamp{*day, ClockTime{*time, text[16] == '-' ? -*offset : *offset}};
}

Date today_in_jakarta() {
  const auto now = std::chrono::system_clock::now() + wib_offset;
  return Date(std::chrono::floor<std::chrono::days>(now));
}

}  // namespace kliping
