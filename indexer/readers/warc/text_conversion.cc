// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/text_conversion.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
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

std::string language_of_conversion(std::string_view field) {
  const std::string first(trim(field.substr(0, field.find(','))));
  if (first.size() > 3 || !std::all_of(first.begin(), first.end(), ascii::is_small)) return {};
  // Of a code with three letters ICU gives that with two.
  std::array<char, ULOC_LANG_CAPACITY> code{};
  UErrorCode status = U_ZERO_ERROR;
  uloc_getLanguage(first.c_str(), code.data(), static_cast<int32_t>(code.size()), &status);
  return U_SUCCESS(status) ? std::string(code.data()) : std::string();
}

}  // namespace kliping
