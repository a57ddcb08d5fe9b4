// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "kliping/date.h"

/// Spans of days as people write them in a query: years, months, weeks, days
/// of a month, and what is counted from today. All functions are pure.
namespace kliping::calendar {

/// The span that a date expression of a query means:
///   2025 · 2025-02 · 2/2025 · Februari 2025 · 2025-W09 ·
///   any form of parse_date · 18-20/2/2025 · 18-20 Februari 2025 ·
///   kemarin, hari ini, besok and the like, and pekan ini, bulan lalu, last
///   year and the like (counted from `today`) ·
///   FROM..TO, with one end left out at will.
/// A week goes from Monday to Sunday. Nothing where it means none, where it
/// ends before it begins, or where it is out of the years of make_date.
[[nodiscard]] std::optional<DateRange> parse_range(std::string_view text, Date today);

/// The first day of the last `7d` or `7hari` (days), `2w`, `2pekan` or
/// `2minggu` (weeks), `3m` or `3bulan` (months), `1y` or `1tahun` (years);
/// nothing for what is no such span, or reaches back before the years of
/// make_date.
[[nodiscard]] std::optional<Date> start_of_last(std::string_view span, Date today);

}  // namespace kliping::calendar
