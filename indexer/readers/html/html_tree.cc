// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/html_tree.h"

#include <algorithm>
#include <chrono>
#include <csetjmp>

#include "common/text/utf8.h"
#include "indexer/readers/html/nesting_guard.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// Tables, lists and faults of nesting make a tree deeper than its tags say.
constexpr std::size_t deepest_tree = 4 * deepest_html_nesting;

using Clock = std::chrono::steady_clock;

/// What building a tree may use up.
struct Means {
  BoundedArena& arena;
  Clock::time_point deadline;
  std::jmp_buf exhausted;
};

/// gumbo does not look whether it gets the memory it asks for, and is C that
/// no exception may pass through: it is left by a jump.
void* allocate(void* means, std::size_t bytes) {
  auto* const known = static_cast<Means*>(means);
  void* const piece = known->arena.allocate(bytes);
  if (piece == nullptr || Clock::now() > known->deadline) std::longjmp(known->exhausted, 1);
  return piece;
}

/// All is given back at once, with the arena: gumbo's own way to free a tree
/// recurses as deep as the tree is.
void deallocate(void* /*means*/, void* /*piece*/) {}

/// Null where the means do not suffice. No object here has a destructor that
/// the jump could pass over.
const GumboNode* parse(Means& means, std::string_view page) {
  if (setjmp(means.exhausted) != 0) return nullptr;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = deallocate;
  options.userdata = &means;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, page.data(), page.size())->root;
}

std::size_t depth_of(const GumboNode& root) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  const auto enter = [&](const GumboNode& node) {
    deepest = std::max(deepest, ++depth);
    if (is_element(node)) return Step::inside;
    --depth;
    return Step::behind;
  };
  walk(root, enter, [&](const GumboNode& /*node*/) { --depth; });
  return deepest;
}

}  // namespace

HtmlTree::HtmlTree(std::string_view page, const TreeLimits& limits) : arena_(limits.bytes) {
  const std::string guarded = guard_nesting(page);
  Means means{arena_, Clock::now() + limits.time, {}};
  root_ = parse(means, guarded);
  if (root_ == nullptr || depth_of(*root_) > deepest_tree) {
    throw Unreadable("too much is nested in too much: no page of a news site");
  }
}

bool is_element(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT; }

bool is_element(const GumboNode& node, GumboTag tag) {
  return is_element(node) && node.v.element.tag == tag;
}

GumboTag tag_of(const GumboNode& node) {
  return is_element(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

std::string_view characters_of(const GumboNode& node) {
  const bool is_text = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
                       node.type == GUMBO_NODE_CDATA;
  return is_text ? std::string_view(node.v.text.text) : std::string_view();
}

std::string_view attribute(const GumboNode& node, const char* name) {
  if (!is_element(node)) return {};
  const GumboAttribute* const found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

const GumboVector& children_of(const GumboNode& node) {
  return is_element(node) ? node.v.element.children : kGumboEmptyVector;
}

std::string text_of(const GumboNode& node, std::size_t max_bytes) {
  // Enough to be longer, and never the whole of a very long text.
  const std::size_t most_at_once = std::min(max_bytes, std::string::npos - 8) + 8;
  std::string text;
  walk(node, [&](const GumboNode& part) {
    const GumboTag tag = tag_of(part);
    if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE) return Step::behind;
    if (tag == GUMBO_TAG_BR) text += ' ';
    text += utf8::truncate(characters_of(part), most_at_once);
    return text.size() > max_bytes ? Step::stop : Step::inside;
  });
  return utf8::squeeze(text);
}

std::string raw_text_of(const GumboNode& node) {
  std::string text;
  walk(node, [&](const GumboNode& part) {
    text += characters_of(part);
    return Step::inside;
  });
  return text;
}

}  // namespace kliping
