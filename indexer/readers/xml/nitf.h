// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/xml/dialect.h"

namespace kliping {

/// An article of NITF 3. The text is the `abstract` and the paragraphs of
/// `body.content`, without captions. Known by its `doc-id`.
[[nodiscard]] RawArticle read_nitf(const XmlElement& nitf, Surroundings around);

}  // namespace kliping
