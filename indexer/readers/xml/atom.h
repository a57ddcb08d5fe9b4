// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/readers/xml/dialect.h"

namespace kliping {

/// An `entry` of Atom. The text is its `content`, else its `summary`, in
/// whatever type they are written. Known by its `id`.
[[nodiscard]] RawArticle read_atom_entry(const XmlElement& entry, Surroundings around);

}  // namespace kliping
