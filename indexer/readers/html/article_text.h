// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "indexer/readers/html/html_tree.h"

namespace kliping {

/// The text of the article that a page shows.
struct ArticleText {
  std::vector<std::string> lines;

  /// That they stand in; null where there are none.
  const GumboNode* element = nullptr;

  /// Bytes of running text in it (PageLine::prose()).
  std::size_t prose = 0;

  /// The part of its bytes that stand in links, of what was left out too.
  double link_share = 0;
};

/// Finds the text of a page's article: in the element that is marked or called
/// as such (`itemprop="articleBody"`, the classes of the systems in use), else
/// in the one whose paragraphs, by their length and commas, score highest,
/// with those of its neighbours that come near it. Lines that are nothing but
/// links are left out, and what clutter_of() names.
[[nodiscard]] ArticleText article_text(const GumboNode& page);

}  // namespace kliping
