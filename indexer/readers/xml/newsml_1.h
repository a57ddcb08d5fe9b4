// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/xml/dialect.h"

namespace kliping {

/// A `NewsItem` of NewsML 1, in which components nest: of each field the
/// first that any component has counts. Known by its identifier without the
/// number of its revision; published when it was first created.
[[nodiscard]] RawArticle read_newsml_1(const XmlElement& item, Surroundings around);

}  // namespace kliping
