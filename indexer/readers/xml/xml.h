// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/source.h"

namespace kliping {

/// Reads feeds (RSS, Atom) and what agencies deliver (NITF, NewsML), the root
/// element telling which (dialect.h). A document may be of any size: one item
/// at a time is in memory.
///
/// An item is known by its place, `feed.xml, item 3`. One that is larger than
/// an article may be, or that refers to an entity of its own, is rejected and
/// the next one is read. Throws Unreadable where the document cannot be
/// understood; the items above that place are handed on.
void read_xml(Source& source, ArticleSink& sink);

}  // namespace kliping
