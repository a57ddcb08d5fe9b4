// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/page_lines.h"

#include <algorithm>
#include <array>

#include "common/text/utf8.h"
#include "indexer/readers/html/names.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// Markup that stands in a value is no page.
constexpr TreeLimits markup_limits{std::size_t{32} << 20, std::chrono::seconds(1)};

constexpr std::array<GumboTag, 33> part_of_line{
    GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_B,     GUMBO_TAG_BDI,   GUMBO_TAG_BDO,
    GUMBO_TAG_BIG,    GUMBO_TAG_CITE,   GUMBO_TAG_CODE,  GUMBO_TAG_DATA,  GUMBO_TAG_DEL,
    GUMBO_TAG_DFN,    GUMBO_TAG_EM,     GUMBO_TAG_FONT,  GUMBO_TAG_I,     GUMBO_TAG_IMG,
    GUMBO_TAG_INS,    GUMBO_TAG_KBD,    GUMBO_TAG_LABEL, GUMBO_TAG_MARK,  GUMBO_TAG_NOBR,
    GUMBO_TAG_Q,      GUMBO_TAG_S,      GUMBO_TAG_SAMP,  GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,   GUMBO_TAG_SUP,   GUMBO_TAG_TIME,
    GUMBO_TAG_TT,     GUMBO_TAG_U,      GUMBO_TAG_WBR};

constexpr std::array<GumboTag, 28> without_text{
    GUMBO_TAG_ASIDE,    GUMBO_TAG_AUDIO,    GUMBO_TAG_BUTTON,     GUMBO_TAG_CANVAS,
    GUMBO_TAG_DATALIST, GUMBO_TAG_EMBED,    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,
    GUMBO_TAG_FOOTER,   GUMBO_TAG_HEAD,     GUMBO_TAG_IFRAME,     GUMBO_TAG_MAP,
    GUMBO_TAG_MATH,     GUMBO_TAG_MENU,     GUMBO_TAG_NAV,        GUMBO_TAG_NOFRAMES,
    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_OBJECT,   GUMBO_TAG_OPTGROUP,   GUMBO_TAG_OPTION,
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_SELECT,   GUMBO_TAG_STYLE,      GUMBO_TAG_SVG,
    GUMBO_TAG_TEMPLATE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_TITLE,      GUMBO_TAG_VIDEO};

template <std::size_t Size>
bool contains(const std::array<GumboTag, Size>& tags, GumboTag tag) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool is_block(const GumboNode& node) {
  return is_element(node) && (!contains(part_of_line, tag_of(node)) ||
                              equal_names(attribute(node, "itemprop"), "articleBody"));
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::size_t count_letters(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_blank));
}

}  // namespace

PageLines::PageLines(const GumboNode& root,
                     const std::function<bool(const GumboNode&)>& is_skipped) {
  const auto enter = [&](const GumboNode& node) {
    append(characters_of(node));
    if (!is_element(node)) return Step::behind;
    const bool skips = contains(without_text, tag_of(node)) || is_skipped(node);
    if (is_block(node)) end_line();
    if (skips) return Step::behind;
    if (is_block(node)) enter_block(node);
    if (is_element(node, GUMBO_TAG_A)) ++open_links_;
    return Step::inside;
  };
  const auto leave = [&](const GumboNode& node) {
    if (is_block(node)) leave_block(node);
    if (is_element(node, GUMBO_TAG_A)) --open_links_;
  };
  enter_block(root);
  walk(root, enter, leave);
  leave_block(root);
}

PageLines::Range PageLines::range_of(const GumboNode& block) const {
  const auto found = ranges_.find(&block);
  return found == ranges_.end() ? Range() : found->second;
}

void PageLines::append(std::string_view characters) {
  text_ += characters;
  const std::size_t letters = count_letters(characters);
  line_.letters += letters;
  if (open_links_ > 0) line_.link_letters += letters;
}

void PageLines::end_line() {
  line_.text = utf8::squeeze(text_);
  line_.block = blocks_.back();
  if (!line_.text.empty()) lines_.push_back(std::move(line_));
  line_ = {};
  text_.clear();
}

void PageLines::enter_block(const GumboNode& node) {
  blocks_.push_back(&node);
  ranges_[&node].begin = lines_.size();
}

void PageLines::leave_block(const GumboNode& node) {
  end_line();
  ranges_[&node].end = lines_.size();
  blocks_.pop_back();
}

std::string text_of_markup(const std::string& markup) {
  if (markup.find_first_of("&<") == std::string::npos) return markup;
  try {
    const HtmlTree tree(markup, markup_limits);
    const PageLines page(tree.root());
    std::string text;
    for (const PageLine& line : page.lines()) {
      if (!text.empty()) text += '\n';
      text += line.text;
    }
    return text;
  } catch (const Unreadable&) {
    return markup;
  }
}

}  // namespace kliping
