// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "kliping/date.h"

/// The calendar as Indonesians write it. Names are expected as normalise()
/// gives them; English month names are known too, for scrapes and queries.
/// All functions are pure.
namespace kliping::calendar {

/// 1..12 for `januari`, `pebruari`, `agt`, `august` and their kin.
[[nodiscard]] std::optional<unsigned> month_of(std::string_view name);

/// `senin` ... `sabtu`, `minggu`, `ahad`, `jumat`; full names only, since
/// `sen` and `min` are words.
[[nodiscard]] std::optional<std::chrono::weekday> weekday_of(std::string_view name);

/// How many days from today the word points: `kemarin` -1, `besok` 1, `lusa`
/// 2, `today` 0.
[[nodiscard]] std::optional<int> relative_day_of(std::string_view word);

/// `25` as 2025, `98` as 1998: two digits are read as 1970..2069, four as
/// they stand; nothing for one or three.
[[nodiscard]] std::optional<int> year_of(std::string_view digits);

/// The day that its parts name, in digits, the month also by its name;
/// nothing where they name none.
[[nodiscard]] std::optional<Date> date_of(std::string_view day, std::string_view month,
                                          std::string_view year);

/// A calendar date as people write it, with nothing before or after it:
/// `2025-02-27`, `27/2/2025`, `27-2-2025`, `27.2.25`, `27 Februari 2025`.
/// The day always stands before the month, as in Indonesia.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

}  // namespace kliping::calendar
