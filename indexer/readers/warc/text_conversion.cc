// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/text_conversion.h"

#include "common/text/split.h"
#include "indexer/readers/html/headline.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
RawArticle parse_text_conversion(std::string_view utf8) {
  RawArticle article;
  for (const std::string_view line : split(utf8, '\n')) {
    const std::string_view text = trim(line);
    if (text.empty()) continue;
    if (article.title.empty()) {
      article.title = without_site_name(text, {});
    } else {
      article.body.append(text).append("\n");
    }
  }
  if (article.body.empty()) throw Unreadable("there is no text below the title");
  return article;
}

}  // namespace kliping
