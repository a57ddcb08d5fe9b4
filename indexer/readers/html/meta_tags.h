// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/page_metadata.h"

namespace kliping {

/// What the META tags of a page say: Open Graph, Dublin Core, those of
/// Parse.ly and the names that news sites made up themselves.
[[nodiscard]] PageMetadata meta_tags_metadata(const GumboNode& page);

}  // namespace kliping
