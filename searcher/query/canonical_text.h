// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// A tree that parse() made, written as a query: fields and operators in
/// English, dates as numbers, brackets where they are needed. Parsing it with
/// Match::all on any day gives an equal tree, unless it is longer or its
/// brackets are nested deeper than a query may be, as can happen to a query
/// that is near these limits itself.
[[nodiscard]] std::string canonical_text(const Node& node);

}  // namespace kliping::syntax
