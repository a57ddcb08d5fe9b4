// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/readers/html/bounded_arena.h"

namespace kliping {

/// What building the tree of a page may need. The front page of a news site,
/// 285 kB, needs 2.5 MiB and less than a tenth of a second.
struct TreeLimits {
  std::size_t bytes = std::size_t{128} << 20;
  std::chrono::milliseconds time = std::chrono::seconds(10);
};

/// The tree of a page, by the rules by which browsers make one (gumbo).
/// Nothing here recurses.
class HtmlTree {
 public:
  /// Throws Unreadable where the page goes beyond the limits of
  /// nesting_guard.h or its tree beyond these. `page` must be UTF-8 and need
  /// not outlive the tree.
  explicit HtmlTree(std::string_view page, const TreeLimits& limits = {});

  [[nodiscard]] const GumboNode& root() const { return *root_; }

 private:
  BoundedArena arena_;
  const GumboNode* root_;  // in arena_
};

/// Whether the node is an element, of whatever tag or of this.
[[nodiscard]] bool is_element(const GumboNode& node);
[[nodiscard]] bool is_element(const GumboNode& node, GumboTag tag);

/// Of an element; GUMBO_TAG_UNKNOWN for anything else.
[[nodiscard]] GumboTag tag_of(const GumboNode& node);

/// The characters of a text node; empty for anything else.
[[nodiscard]] std::string_view characters_of(const GumboNode& node);

/// Empty where the element has no such attribute.
[[nodiscard]] std::string_view attribute(const GumboNode& node, const char* name);

/// The nodes directly in an element.
[[nodiscard]] const GumboVector& children_of(const GumboNode& node);

/// Where a walk goes on after it has entered a node.
enum class Step { inside, behind, stop };

/// Walks through the tree in the order of the page. `enter` gets each node and
/// says where to go on; `leave` gets each node that was entered by
/// Step::inside, when all in it has been walked.
template <typename Enter, typename Leave>
void walk(const GumboNode& root, Enter&& enter, Leave&& leave) {
  std::vector<std::pair<const GumboNode*, unsigned>> path;  // with the number of the next child
  const GumboNode* node = &root;
  while (true) {
    if (node != nullptr) {
      const Step step = enter(*node);
      if (step == Step::stop) return;
      if (step == Step::inside) path.emplace_back(node, 0);
    }
    if (path.empty()) return;
    auto& [parent, next] = path.back();
    const GumboVector& children = children_of(*parent);
    if (next < children.length) {
      node = static_cast<const GumboNode*>(children.data[next++]);
    } else {
      leave(*parent);
      path.pop_back();
      node = nullptr;
    }
  }
}

template <typename Enter>
void walk(const GumboNode& root, Enter&& enter) {
  walk(root, std::forward<Enter>(enter), [](const GumboNode&) {});
}

/// The first element for which `is_wanted` holds; null where there is none.
template <typename Wanted>
const GumboNode* find_element(const GumboNode& root, Wanted&& is_wanted) {
  const GumboNode* found = nullptr;
  walk(root, [&](const GumboNode& node) {
    if (!is_element(node)) return Step::behind;
    if (!is_wanted(node)) return Step::inside;
    found = &node;
    return Step::stop;
  });
  return found;
}

/// All text in the node but that of scripts and styles, with white space
/// squeezed.
/// Where it is longer than `max_bytes`, a part of it that is longer.
[[nodiscard]] std::string text_of(const GumboNode& node, std::size_t max_bytes = std::string::npos);

/// The characters in the node as they stand there: of a script, for instance.
[[nodiscard]] std::string raw_text_of(const GumboNode& node);

}  // namespace kliping
