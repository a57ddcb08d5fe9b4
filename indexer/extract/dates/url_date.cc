// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>

#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/split.h"
#include "indexer/extract/dates/machine_date.h"
#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

/// Digits in an address are a date only if they lie in the years of the web.
/// Running numbers and times (`19010711`) are mostly out of them.
constexpr int first_year = 1990;
constexpr int last_year = 2099;

/// The digits of a time in seconds since 1970.
constexpr std::size_t digits_of_seconds = 10;

std::optional<Date> of_the_web(std::optional<Date> date) {
  const bool plausible = date && date->year() >= std::chrono::year(first_year) &&
                         date->year() <= std::chrono::year(last_year);
  return plausible ? date : std::nullopt;
}

/// `2025/02/27` among the parts of the path.
std::optional<Date> in_folders(const std::vector<std::string_view>& folders) {
  for (std::size_t at = 0; at + 2 < folders.size(); ++at) {
    if (folders[at].size() != 4 || folders[at + 1].size() > 2 || folders[at + 2].size() > 2) {
      continue;
    }
    const auto year = ascii::parse_number(folders[at]);
    const auto month = ascii::parse_number<unsigned>(folders[at + 1]);
    const auto day = ascii::parse_number<unsigned>(folders[at + 2]);
    if (!year || !month || !day) continue;
    if (const auto date = make_date(*year, *month, *day)) return date;
  }
  return std::nullopt;
}

/// `20250227` and `20250227193000`.
std::optional<Date> compact(std::string_view digits) {
  if (digits.size() != 8 && digits.size() != 14) return std::nullopt;
  const auto moment = parse_machine_date(digits);
  return moment ? of_the_web(moment->day) : std::nullopt;
}

/// The one date that the words of a name hold: `hujan-turun-20250227`,
/// `2025-02-27-hujan`. Nothing where they hold two, since one of them will
/// be of what happened.
std::optional<Date> in_name(std::string_view name) {
  std::optional<Date> only;
  const auto words = split(name, '-');
  for (std::size_t at = 0; at < words.size(); ++at) {
    auto date = compact(words[at]);
    const bool three = at + 2 < words.size() && words[at].size() == 4 &&
                       words[at + 1].size() == 2 && words[at + 2].size() == 2;
    if (!date && three) {
      date = of_the_web(calendar::date_of(words[at + 2], words[at + 1], words[at]));
    }
    if (!date) continue;
    if (only && *only != *date) return std::nullopt;
    only = date;
  }
  return only;
}

/// `hujan-turun-1740659400`: the second in which the article was made.
std::optional<Date> in_last_number(std::string_view name) {
  const std::size_t dash = name.rfind('-');
  if (dash == std::string_view::npos) return std::nullopt;
  const std::string_view digits = name.substr(dash + 1);
  if (digits.size() != digits_of_seconds) return std::nullopt;
  const auto moment = parse_machine_date(digits);
  return moment ? of_the_web(moment->day) : std::nullopt;
}

/// `25E30210000868`: two digits of the year, a letter from A to L for the month,
/// the day, and the time and number of the article, as Kompas.com writes it.
std::optional<Date> with_lettered_month(std::string_view name) {
  constexpr std::size_t shortest = 11;
  if (name.size() < shortest || name[2] < 'A' || name[2] > 'L') return std::nullopt;
  const auto year = ascii::parse_number(name.substr(0, 2));
  const auto day = ascii::parse_number<unsigned>(name.substr(3, 2));
  const bool numbered = ascii::parse_number<std::uint64_t>(name.substr(5)).has_value();
  if (!year || !day || !numbered) return std::nullopt;
  return make_date(2000 + *year, static_cast<unsigned>(name[2] - 'A') + 1, *day);
}

}  // namespace

std::optional<Date> date_in_url(std::string_view url) {
  url = url.substr(0, url.find_first_of("?#"));
  while (url.ends_with('/')) url.remove_suffix(1);
  const auto folders = split(url, '/');
  if (const auto date = in_folders(folders)) return date;
  for (const std::string_view folder : folders) {
    if (const auto date = in_name(folder)) return date;
    if (const auto date = with_lettered_month(folder)) return date;
  }
  return in_last_number(folders.back());
}

}  // namespace kliping
