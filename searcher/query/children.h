// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// The nodes right below a node, of whatever kind; none below a leaf. They
/// belong to the node.
[[nodiscard]] inline std::span<const Node> children_of(const Node& node) {
  const auto span = [](const std::vector<Node>& nodes) { return std::span<const Node>(nodes); };
  return visit(
      node, [&](const Near& near) { return span(near.children); },
      [&](const Together& together) { return span(together.children); },
      [&](const AtLeast& at_least) { return span(at_least.child); },
      [&](const And& all) { return span(all.children); },
      [&](const Or& any) { return span(any.children); },
      [&](const Maybe& bonus) { return span(bonus.child); },
      [&](const Not& negation) { return span(negation.child); },
      [](const auto& /*a leaf*/) { return std::span<const Node>(); });
}

}  // namespace kliping::syntax
