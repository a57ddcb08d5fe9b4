// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kliping/query.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// The meaning of operands that stand side by side in a query: at least one.
///
/// Filters and negations always hold. Words, phrases and groups of them must
/// all match, or at least one of them, as `match` says. A stop word beside
/// others never decides whether an article matches; where there are only stop
/// words, one of them must match.
[[nodiscard]] Node join_operands(std::vector<Node> operands, Match match);

/// Whether the node is a stop word, or a group of nothing else. In quotation
/// marks and beside NEAR they count like all other words.
[[nodiscard]] bool has_only_stop_words(const Node& node);

}  // namespace kliping::syntax
