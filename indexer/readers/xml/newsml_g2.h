// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/xml/dialect.h"

namespace kliping {

/// A `newsItem` of NewsML-G2, whose text is NITF, XHTML or plain and stands in
/// it. What the item says of itself goes before what its NITF says. Known by
/// its `guid`, whatever its version; published when it was first created.
///
/// Throws Unreadable where the item has been withdrawn, or is a picture or
/// such.
[[nodiscard]] RawArticle read_newsml_g2(const XmlElement& item, Surroundings around);

}  // namespace kliping
