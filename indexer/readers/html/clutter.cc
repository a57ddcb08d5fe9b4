// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/clutter.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "indexer/readers/html/class_words.h"

namespace kliping {
namespace {

// Words of classes and ids, whole. `tag`, `category`, `post` and `thumbnail`
// may not stand here: WordPress calls the article itself so.
constexpr std::array<std::string_view, 43> words{
    "ad",        "ads",      "adv",        "author", "avatar",  "bio",       "byline",
    "copyright", "credit",   "credits",    "date",   "editor",  "follow",    "hidden",
    "login",     "menu",     "meta",       "modal",  "nav",     "navbar",    "navigation",
    "next",      "outbrain", "pagination", "paging", "penulis", "popup",     "prev",
    "promo",     "reporter", "skip",       "sosial", "sosmed",  "subscribe", "taboola",
    "tagging",   "tags",     "tanggal",    "time",   "toolbar", "trending",  "waktu",
    "widget"};

// How such words begin.
constexpr std::array<std::string_view, 24> beginnings{
    "advert",  "banner",  "breadcrumb", "caption",     "comment",    "disqus",
    "footer",  "iklan",   "komentar",   "lihatjg",     "linksisip",  "newsletter",
    "popular", "populer", "recommend",  "rekomendasi", "related",    "shar",
    "sidebar", "social",  "sponsor",    "terkait",     "terpopuler", "topik"};

bool is_clutter_word(std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word) ||
         std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return word.starts_with(beginning); });
}

// Words that mean it side by side.
constexpr std::array<std::string_view, 5> phrases{"bacajuga", "lihatjuga", "beritalain",
                                                  "artikellain", "readmore"};

bool has_clutter_phrase(const GumboNode& node) {
  std::string joined;
  for_each_class_word(node, [&](std::string_view word) { joined += word; });
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    return joined.find(phrase) != std::string::npos;
  });
}

bool is_hidden(const GumboNode& node) {
  std::string style(attribute(node, "style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos ||
         gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr;
}

bool is_called_clutter(const GumboNode& node) {
  return is_hidden(node) || has_class_word(node, is_clutter_word) || has_clutter_phrase(node);
}

bool is_without_text(const GumboNode& node) {
  const GumboTag tag = tag_of(node);
  return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_A;
}

}  // namespace

std::unordered_set<const GumboNode*> clutter_of(const GumboNode& page) {
  struct Called {
    const GumboNode* node;
    std::size_t letters;  // before it, then in it
  };
  std::vector<Called> found;
  std::vector<std::size_t> open;  // in `found`
  std::size_t letters = 0;
  const auto enter = [&](const GumboNode& node) {
    letters += characters_of(node).size();
    if (!is_element(node) || is_without_text(node)) return Step::behind;
    if (&node != &page && is_called_clutter(node)) {
      open.push_back(found.size());
      found.push_back({&node, letters});
    }
    return Step::inside;
  };
  const auto leave = [&](const GumboNode& node) {
    if (open.empty() || found[open.back()].node != &node) return;
    found[open.back()].letters = letters - found[open.back()].letters;
    open.pop_back();
  };
  walk(page, enter, leave);

  std::unordered_set<const GumboNode*> clutter;
  for (const Called& called : found) {
    if (called.letters * 2 <= letters) clutter.insert(called.node);
  }
  return clutter;
}

}  // namespace kliping
