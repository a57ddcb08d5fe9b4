// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/html_page.h"

#include "indexer/readers/charset.h"
#include "indexer/readers/html/html_tree.h"
#include "indexer/readers/html/page_charset.h"
#include "indexer/readers/unreadable.h"

namespace kliping {

RawArticle parse_html_page(std::string_view page, const HtmlContext& context) {
  const std::string charset =
      context.charset.empty() ? charset_stated_in_page(page) : context.charset;
  const HtmlTree tree(to_utf8(page, charset));
  RawArticle article;
  article.body = text_of(tree.root());
  const GumboNode* const title = find_element(
      tree.root(), [](const GumboNode& node) { return is_element(node, GUMBO_TAG_TITLE); });
  if (title != nullptr) article.title = text_of(*title);
  article.url = context.url;
  if (article.body.empty()) throw Unreadable("the page has no text");
  return article;
}

}  // namespace kliping
