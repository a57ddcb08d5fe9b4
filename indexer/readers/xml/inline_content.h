// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "indexer/extract/raw_article.h"
#include "indexer/readers/xml/xml_element.h"

namespace kliping {

/// What an element of NewsML holds as its content: an article in NITF with all
/// it says of itself, else the text of a page of XHTML, of escaped HTML, of
/// paragraphs or of plain lines, and nothing besides. `media_type` is that of
/// the content, empty where it is not stated.
[[nodiscard]] RawArticle read_inline_content(const XmlElement& content,
                                             std::string_view media_type);

}  // namespace kliping
