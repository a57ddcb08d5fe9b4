// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/page_metadata.h"

namespace kliping {

/// What a page's microdata say: of each `itemprop` of an article the first
/// that says anything. The text itself, `articleBody`, is left to
/// article_text().
[[nodiscard]] PageMetadata microdata_metadata(const GumboNode& page);

}  // namespace kliping
