// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "kliping/date.h"

/// Three ways to learn when an article was published. Each gives nothing
/// where it finds no date that exists.
namespace kliping {

/// A date as metadata has it: ISO 8601 in its usual forms, `Thu, 27 Feb 2025
/// 19:30:00 +0700`, `Kamis, 27 Februari 2025 19:30 WIB`, `27/02/2025, 19:30`,
/// and `10/21/2025 20:43`, where only the month can stand first. Times keep
/// the zone of Indonesia that they name (WIB, WITA, WIT); those of other
/// zones are converted to Jakarta's.
[[nodiscard]] std::optional<Timestamp> parse_metadata_date(std::string_view text);

/// The date in an address such as `.../2025/02/27/...`.
[[nodiscard]] std::optional<Date> date_in_url(std::string_view url);

/// The publish date that a body lets one infer from dates with a weekday,
/// `Kamis (27/2/2025)` or `Kamis, 27 Februari 2025`: where one is said to be
/// tomorrow, yesterday or the like, that settles it; otherwise it is the latest.
/// Dates said to be ahead (`mendatang`, `depan`, `nanti`) do not count.
///
/// Measured on 37,307 real articles whose date is known: 61 % have such a
/// date; it is the right day in 69 % of these, within a day in 89 %. (To
/// prefer the latest in the first 600 bytes gave 67 % and 88 %.)
[[nodiscard]] std::optional<Date> date_in_text(std::string_view body);

}  // namespace kliping
