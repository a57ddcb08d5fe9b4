// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/page_metadata.h"

namespace kliping {

/// What a page shows of its article besides the text: the first heading of the
/// first rank, or else the page's title; the time of `<time>` or of an element
/// called date or time; the kicker, or else the last of the breadcrumbs; the
/// canonical address and the language of its tags.
[[nodiscard]] PageMetadata visible_metadata(const GumboNode& page);

/// The text of TITLE; empty without one.
[[nodiscard]] std::string title_of_page(const GumboNode& page);

/// The first heading of the first rank; empty without one.
[[nodiscard]] std::string heading_of_page(const GumboNode& page);

/// The line that a page sets under its headline (`class="summary"`); empty
/// without one.
[[nodiscard]] std::string summary_of_page(const GumboNode& page);

}  // namespace kliping
