// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/text_conversion.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

#include "common/outlets/outlet_table.h"
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// `Hujan Turun` for `Hujan Turun - Kompas.com`.
std::string_view without_outlet(std::string_view title) {
  constexpr std::array<std::string_view, 4> separators{" - ", " | ", " \u2013 ", " \u2014 "};
  for (const std::string_view separator : separators) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string_view::npos || at == 0) continue;
    if (OutletTable::instance().find(trim(title.substr(at + separator.size()))) != nullptr) {
      return trim(title.substr(0, at));
    }
  }
  return title;
}

}  // namespace

RawArticle parse_text_conversion(std::string_view utf8) {
  RawArticle article;
  for (const std::string_view line : split(utf8, '\n')) {
    const std::string_view text = trim(line);
    if (text.empty()) continue;
    if (article.title.empty()) {
      article.title = without_outlet(text);
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
