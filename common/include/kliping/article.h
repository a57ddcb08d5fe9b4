// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/date.h"

namespace kliping {

/// Where the publish date of an article was found.
enum class DateOrigin {
  none,      ///< nowhere: the date is unknown
  metadata,  ///< in a field of the source
  url,       ///< in the address, as in /2025/02/27/
  text,      ///< in the text, as in "Kamis (27/2/2025)"
  fetched,   ///< nowhere, but a crawler or a directory says when it was fetched
};

/// The name that programs print and the index stores: that of the enumerator.
[[nodiscard]] std::string_view to_string(DateOrigin origin);

/// Reads what to_string wrote; `none` for any other text.
[[nodiscard]] DateOrigin parse_date_origin(std::string_view text);

/// How far the publish date can be trusted. Dates that a source or an address
/// states are high; for those inferred from a text, common/doc/indonesian.md
/// says how often each kind is right.
enum class DateConfidence {
  none,    ///< the date is unknown
  low,     ///< a hint: about as often wrong as right
  medium,  ///< mostly right, and nearly always within a day
  high,    ///< may be relied on
};

/// The name that programs print and the index stores: `high`, `medium`, `low` or `none`.
[[nodiscard]] std::string_view to_string(DateConfidence confidence);

/// Reads what to_string wrote; `none` for any other text.
[[nodiscard]] DateConfidence parse_date_confidence(std::string_view text);

/// One news article: what the indexer knows of it and the searcher shows.
///
/// All text is UTF-8. A reader fills in what its source says; extraction
/// (indexer/extract) adds what the text itself tells and cleans the body.
/// What is unknown is empty, never guessed.
struct Article {
  std::string id;                      ///< unique in the archive; at most max_id_bytes
  std::string title;                   ///< the headline
  std::string body;                    ///< paragraphs, one a line
  std::string publisher;               ///< canonical outlet name
  std::vector<std::string> cited;      ///< canonical names, in order of first citation
  std::optional<Timestamp> published;  ///< absent where unknown
  DateOrigin date_origin = DateOrigin::none;
  DateConfidence date_confidence = DateConfidence::none;
  std::string section;  ///< kicker or rubric
  std::string place;    ///< dateline city
  std::vector<std::string> authors;
  std::vector<std::string> tags;
  std::string url;
  std::string language;  ///< ISO 639-1 code

  friend bool operator==(const Article&, const Article&) = default;
};

/// The longest id an article may have, in bytes. No address that browsers
/// and servers agree on is longer.
inline constexpr std::size_t max_id_bytes = 2000;

}  // namespace kliping
