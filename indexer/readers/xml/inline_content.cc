// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/inline_content.h"

#include <algorithm>

#include "indexer/readers/html/page_lines.h"
#include "indexer/readers/xml/markup.h"
#include "indexer/readers/xml/nitf.h"

namespace kliping {
namespace {

/// The element that holds the text: a page's `body`, else all there is.
const XmlElement& body_of(const XmlElement& content) {
  for (const XmlElement& child : content.children) {
    if (child.name == "html" || child.name == "body") return body_of(child);
  }
  return content;
}

/// Whether the content is written in elements, as those of HTML.
bool has_elements(const XmlElement& content) {
  return std::any_of(content.children.begin(), content.children.end(),
                     [](const XmlElement& child) { return !child.is_text(); });
}

}  // namespace

RawArticle read_inline_content(const XmlElement& content, std::string_view media_type) {
  for (const XmlElement& child : content.children) {
    if (child.name == "nitf") return read_nitf(child, {});
  }
  RawArticle article;
  const bool is_html = media_type.find("html") != std::string_view::npos;
  article.body = is_html || has_elements(content) ? text_of_markup(html_inside(body_of(content)))
                                                  : plain_text(content);
  return article;
}

}  // namespace kliping
