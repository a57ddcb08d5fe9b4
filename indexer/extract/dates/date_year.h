// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "indexer/extract/dates/date_mention.h"

namespace kliping {

/// How the year of a date is known, the surest first.
enum class YearSource {
  written,    ///< the date has it
  beside,     ///< another date of the text has it, and the weekday, if any, fits
  mentioned,  ///< the newest year that the text speaks of makes the weekday fit
  near,       ///< a year close to the newest one does
};

/// A date of a text with its year.
struct DatedMention {
  DateMention mention;
  Date day;
  YearSource year_source = YearSource::written;
  bool weekday_fits = true;  ///< true where none is named
};

/// The mentions whose year is written or can be inferred, in their order; one
/// that has no such year is left out. `27/2` is a Thursday in 2014, 2020 and
/// 2025: the weekday leaves few years, and the dates with a year, or else the
/// years that the text speaks of, say which.
[[nodiscard]] std::vector<DatedMention> with_years(const std::vector<DateMention>& mentions,
                                                   const WordScan& words);

}  // namespace kliping
