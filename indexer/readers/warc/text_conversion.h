// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "indexer/extract/raw_article.h"

namespace kliping {

/// Reads the text of a whole page, as the `conversion` records of WET files
/// have it: the page's title, then everything that stands on it line by line,
/// menus too. There is nothing in it that tells kicker from menu, so the first
/// line, without the name of an outlet at its end, is the title and all others
/// are the body. Throws Unreadable where nothing stands below the title.
[[nodiscard]] RawArticle parse_text_conversion(std::string_view utf8);

}  // namespace kliping
