// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/source.h"

namespace kliping {

/// Reads one article of plain text, in the shape that scraped pages have:
///
///   Konflik Laut Merah                    kicker: the section
///   Kapal Bantuan Tiba di Pelabuhan       headline
///   Kapal itu membawa obat-obatan.        summary
///   TRIBUNNEWS.COM, JAKARTA - Kapal ...   dateline and first paragraph
///   ...
///
/// What stands above the dateline is taken as kicker, headline and summary;
/// two lines are kicker and headline unless the second ends as a sentence
/// does. The summary is the first line of the body. Without a dateline, two
/// lines that do not end as sentences are kicker and headline, one alone is
/// the headline. Bylines and boilerplate among these lines do not count and go
/// into the body.
///
/// `content` must be valid UTF-8. The id and `where` are left to the caller.
[[nodiscard]] RawArticle parse_plain_text(std::string_view content);

/// Reads a source that is one such text. Throws Unreadable where it is empty,
/// too large or not UTF-8.
void read_plain_text(Source& source, ArticleSink& sink);

/// The whole of a source that holds text. Throws Unreadable where it is empty,
/// too large or not UTF-8. A byte order mark is left out.
[[nodiscard]] std::string read_text(Source& source);

}  // namespace kliping
