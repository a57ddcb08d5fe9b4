// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/page_metadata.h"

namespace kliping {

/// What a page shows of its article besides the text: the first heading of the
/// first rank that is no outlet, or else the page's title; the first date behind
/// it, or else before it, of `<time>` or of an element called date or time; the kicker, or else the
/// last of the breadcrumbs; the canonical address and the language of its tags.
[[nodiscard]] PageMetadata visible_metadata(const GumboNode& page);

/// The text of TITLE; empty without one.
[[nodiscard]] std::string title_of_page(const GumboNode& page);

/// The first heading of the first rank that is not the name of an outlet;
/// empty without one.
[[nodiscard]] std::string heading_of_page(const GumboNode& page);

/// The line that a page sets above `text`, the element with the article's
/// text, as its summary (`class="summary"`); empty without one.
[[nodiscard]] std::string summary_above(const GumboNode& page, const GumboNode& text);

}  // namespace kliping
