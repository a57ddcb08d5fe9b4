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
/// Indonesian outlets:
///   - `TRIBUNNEWS.COM, JAKARTA - `, `Jakarta, CNN Indonesia -- `,
///     `Bekasi (ANTARA) - `, `SURYA.co.id | SURABAYA –`, `TEMPO.CO Jakarta - `;
///   - an outlet alone, as an address or by a name that is no ordinary word:
///     `KOMPAS.com – `, and a place behind its dash: `KONTAN.CO.ID - JAKARTA. `;
///   - a place alone: `JAKARTA - `, `Jakarta - `;
///   - with a dash of any kind (dash.h), also without blanks where an outlet
///     is named or a known place in capitals (`JUARA.NET, TOKYO-`), or without
///     one: `Liputan6.com, Jakarta Hujan`, `BEKASI (Pos Kota) Hujan`;
///   - in bold type (`**JAKARTA, KOMPAS.com** - `), and below a kicker or byline
///     on the same line that the outlet's address follows
///     (`Berita SurabayaSURYA.co.id | SURABAYA - `), which goes with it.
/// A place alone counts where it is known (places.h) or in capitals and of no
/// common words, since any name may stand before a dash; at the start of the
/// body any single capitalised word that is no word of Indonesian counts.
/// Nothing where there is no dateline.
[[nodiscard]] std::optional<Dateline> parse_dateline(
    std::string_view paragraph, ParagraphPlace where = ParagraphPlace::anywhere);

}  // namespace kliping
