// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "indexer/extract/word_scan.h"
#include "kliping/date.h"

namespace kliping {

/// A date that a text names: with its year or without one, with its weekday or
/// without. What it says of the publish date is another question.
struct DateMention {
  unsigned day = 0;
  unsigned month = 0;
  std::optional<int> year;
  std::optional<std::chrono::weekday> weekday;
  bool named_month = false;  ///< `Februari`, not a number
  std::size_t begin = 0;     ///< its first word, the weekday where it has one
  std::size_t end = 0;       ///< behind its last word

  /// The day in `of_year`; nothing where there is no such day.
  [[nodiscard]] std::optional<Date> in(int of_year) const { return make_date(of_year, month, day); }
};

/// The dates that a text names, in its order, 200 at most:
///   with a weekday     `Kamis (27/2/2025)`, `Kamis pagi (27/2/25)`, `Kamis (27/2)`,
///                      `Kamis, 27 Februari 2025`, `Kamis malam, 27 Februari`
///   without            `27 Februari 2025`, `27 Februari`, `27/2/2025`, `2025-02-27`, `(27/2)`
/// Times (`27/2 19.30`) and fractions (`3/4`) are none.
[[nodiscard]] std::vector<DateMention> date_mentions(const WordScan& words);

}  // namespace kliping
