// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "kliping/article.h"

/// Four ways to learn when an article was published. Each gives nothing
/// where it finds no date that exists.
namespace kliping {

/// A date as metadata has it: ISO 8601 in its usual forms, `Thu, 27 Feb 2025
/// 19:30:00 +0700`, `Kamis, 27 Februari 2025 19:30 WIB`, `27/02/2025, 19:30`,
/// `10/21/2025 20:43`, where only the month can stand first, and the digits of
/// machine_date.h. Words before the date and signs between the parts do not
/// matter: `Kompas.com- 02/07/2025, 10:42 WIB`, `K|a|m|i|s, 27 Feb 2025`. Times keep
/// the zone of Indonesia that they name (WIB, WITA, WIT); those of other
/// zones are converted to Jakarta's.
[[nodiscard]] std::optional<Timestamp> parse_metadata_date(std::string_view text);

/// Whether a date field says that the date is unknown: it is empty, or has
/// `None`, `null`, `-` or the like.
[[nodiscard]] bool says_unknown(std::string_view text);

/// The date in an address: in its folders (`/2025/02/27/`), in a name
/// (`/20250227193000-12-345/`, `hujan-20250227`, `2025-02-27-hujan`), or the
/// second at the end of one (`hujan-1740659400`), which is that of writing.
/// What stands behind `?` or `#` does not count. On 18,022 real addresses that
/// have one, folders and names gave the right day in 99.9 %, seconds in 93 %.
[[nodiscard]] std::optional<Date> date_in_url(std::string_view url);

/// A publish date that a text lets one infer.
struct InferredDate {
  Date day;
  DateConfidence confidence = DateConfidence::none;

  friend bool operator==(const InferredDate&, const InferredDate&) = default;
};

/// The likeliest publish date by what title and body say: the days that the
/// body names (`Kamis (27/2/2025)`, `Kamis (27/2)`, `27 Februari 2025`) and how
/// it speaks of them (`kata ..., Kamis`, `dikutip`, `besok`, `kemarin`, `hari
/// ini`). Nothing where it names none, or where none is likely. The files
/// date_mention.h, date_year.h, date_evidence.h and date_weights.h show the
/// way; common/doc/indonesian.md says how often it is right.
[[nodiscard]] std::optional<InferredDate> date_in_text(std::string_view title,
                                                       std::string_view body);

/// The line with date and time that some scrapes leave at the top of the body,
/// `Nama, Jurnalis - Rabu, 12 Februari 2025 | 17:01 WIB`: one of the first
/// lines, short, and ending in a time with its zone. Nothing where there is
/// none.
[[nodiscard]] std::optional<Timestamp> date_in_byline(std::string_view body);

}  // namespace kliping
