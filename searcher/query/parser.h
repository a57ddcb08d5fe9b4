// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "kliping/query.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// The meaning of a query in the language of searcher/doc/query-syntax.md.
/// Throws Error (bad_query) with a position and a hint where the text cannot
/// be understood.
[[nodiscard]] Node parse(std::string_view query, const QueryOptions& options);

}  // namespace kliping::syntax
