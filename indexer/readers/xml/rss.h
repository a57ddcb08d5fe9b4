// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/xml/dialect.h"

namespace kliping {

/// An `item` of RSS 2.0, 1.0 or 0.9x. The text is `content:encoded`, else the
/// `description`, both HTML. Known by its `guid`.
[[nodiscard]] RawArticle read_rss_item(const XmlElement& item, Surroundings around);

}  // namespace kliping
