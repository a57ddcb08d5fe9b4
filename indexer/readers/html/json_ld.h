// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/page_metadata.h"

namespace kliping {

/// What the page's JSON-LD says: the first article of schema.org (NewsArticle
/// and its kin, BlogPosting) in its blocks, at their top, in a list, in
/// `@graph` or as the main entity of a page. Other blocks, and other articles
/// inside one, are not looked at.
///
/// Blocks that are not quite JSON are read as far as common faults go: line
/// breaks in strings, commas before a closing bracket, comments around all of
/// it. What cannot be read is passed over.
[[nodiscard]] PageMetadata json_ld_metadata(const GumboNode& page);

}  // namespace kliping
