// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "searcher/query/lexer.h"
#include "searcher/query/syntax_tree.h"

/// Nodes that have places in the text: what NEAR, sentence( ) and their kin
/// can be asked of.
namespace kliping::syntax {

/// The field that the places of `node` are in. Throws Error (bad_query), at
/// `lexeme`, which asks for places, where the node has none or has them in
/// several fields.
[[nodiscard]] Field field_of_places(const Node& node, const Lexeme& lexeme);

/// The node for `left NEAR/3 right`; `sign` is the operator. Throws Error
/// (bad_query) for a distance that is none of 1 to 99 and for operands without
/// places or of different fields.
[[nodiscard]] Node join_near(const Lexeme& sign, Node left, Node right);

/// The ways in which what stands between the brackets of sentence( ) can be
/// fulfilled: each is a list of places of which none may be missing.
using Ways = std::vector<std::vector<Node>>;

/// Each way of the one with each way of the other: what two groups side by
/// side mean. Throws Error (bad_query) at `position` where they get too many.
[[nodiscard]] Ways combine(const Ways& one, const Ways& other, std::size_t position);

/// The ways of a group in brackets: alternatives of one place each are one
/// place, wherever one of them stands.
[[nodiscard]] Ways group_ways(Ways alternatives);

/// The node for sentence( ) or paragraph( ) with these ways, at least one.
/// Stop words beside others are passed over.
[[nodiscard]] Node join_together(Together::Unit unit, Ways ways);

}  // namespace kliping::syntax
