// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dates/machine_date.h"

#include <algorithm>
#include <cstdint>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/split.h"
#include "indexer/extract/dates/local_time.h"

namespace kliping {
namespace {

using ascii::parse_number;
using std::chrono::minutes;

/// Numbers of so many digits reach from 2001 to 2286.
constexpr std::size_t digits_of_seconds = 10;
constexpr std::size_t digits_of_milliseconds = 13;

std::size_t leading_digits(std::string_view text) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), ascii::is_digit);
  return static_cast<std::size_t>(end - text.begin());
}

std::optional<Timestamp> since_1970(std::string_view seconds) {
  const auto count = parse_number<std::int64_t>(seconds);
  if (!count) return std::nullopt;
  const std::chrono::sys_seconds moment{std::chrono::seconds(*count)};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  return in_indonesian_zone(Date(day), std::chrono::floor<minutes>(moment - day), minutes(0));
}

/// `1930` and `193000`.
std::optional<minutes> time_of(std::string_view digits) {
  if (digits.size() != 4 && digits.size() != 6) return std::nullopt;
  const auto hour = parse_number(digits.substr(0, 2));
  const auto minute = parse_number(digits.substr(2, 2));
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  return minutes(*hour * 60 + *minute);
}

/// `Z`, `+0700`, `+07:00`, `-05`; WIB where there is nothing.
std::optional<minutes> zone_of(std::string_view text) {
  if (text.empty()) return wib_offset;
  if (text == "Z" || text == "z") return minutes(0);
  if (text.front() != '+' && text.front() != '-') return std::nullopt;
  const auto hours = parse_number(text.substr(1, 2));
  std::string_view rest = text.substr(std::min<std::size_t>(text.size(), 3));
  if (rest.starts_with(':')) rest.remove_prefix(1);
  const auto further = rest.empty() ? 0 : parse_number(rest);
  if (!hours || !further || *hours > 14 || *further > 59) return std::nullopt;
  const minutes offset(*hours * 60 + *further);
  return text.front() == '-' ? -offset : offset;
}

/// What follows the eight digits of the day.
std::optional<Timestamp> with_time(Date day, std::string_view rest) {
  if (rest.empty()) return Timestamp{day, std::nullopt};
  if (rest.front() == 'T' || rest.front() == 't') rest.remove_prefix(1);
  const std::size_t digits = leading_digits(rest);
  const auto time = time_of(rest.substr(0, digits));
  rest.remove_prefix(digits);
  if (rest.starts_with('.')) rest.remove_prefix(1 + leading_digits(rest.substr(1)));
  const auto zone = zone_of(rest);
  return time && zone ? in_indonesian_zone(day, *time, *zone) : std::nullopt;
}

}  // namespace

std::optional<Timestamp> parse_machine_date(std::string_view text) {
  text = trim(text);
  const std::size_t digits = leading_digits(text);
  const std::string_view rest = text.substr(digits);
  const bool fraction = rest.starts_with('.') && leading_digits(rest.substr(1)) + 1 == rest.size();
  if (rest.empty() || fraction) {
    if (digits == digits_of_seconds) return since_1970(text.substr(0, digits));
    if (digits == digits_of_milliseconds) return since_1970(text.substr(0, digits_of_seconds));
  }
  if (digits < 8 || (digits > 8 && !rest.empty())) return std::nullopt;
  const auto day = calendar::date_of(text.substr(6, 2), text.substr(4, 2), text.substr(0, 4));
  return day ? with_time(*day, text.substr(8)) : std::nullopt;
}

}  // namespace kliping
