// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "searcher/query/syntax_tree.h"

namespace kliping {

/// The tree for people: a node a line, each child two blanks further in than
/// its parent.
///
///     and
///       word banjir in text
///       not
///         filter kompas in publisher
[[nodiscard]] std::string tree_lines(const syntax::Node& tree);

}  // namespace kliping
