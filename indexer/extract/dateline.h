// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kliping {

/// What the beginning of an article's first paragraph says.
struct Dateline {
  std::string publisher;   ///< canonical; empty where only the place is named
  std::string place;       ///< in title case; empty where only the outlet is named
  std::size_t length = 0;  ///< bytes of the paragraph up to behind the dash
};

/// Where a paragraph stands: what may be taken for a place depends on it.
enum class ParagraphPlace {
  anywhere,       ///< it may be a headline or a sub-heading as well
  start_of_body,  ///< it is known to be the first of the body
};

/// Reads the dateline that `paragraph` begins with, in the forms of
/// Indonesian outlets: `TRIBUNNEWS.COM, JAKARTA - `, `KOMPAS.com – `,
/// `Jakarta, CNN Indonesia -- `, `Bekasi (ANTARA) - `, `SURYA.co.id | SURABAYA –`,
/// `JAKARTA - ` and `Jakarta - `. A place alone counts in capitals, or where
/// it is one of the large cities, since any name may stand before a dash; at
/// the start of the body, any single capitalised word is a place. Nothing
/// where there is no dateline.
[[nodiscard]] std::optional<Dateline> parse_dateline(
    std::string_view paragraph, ParagraphPlace where = ParagraphPlace::anywhere);

}  // namespace kliping
