// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/extract/raw_article.h"

namespace kliping {

/// What is known of a page besides its bytes.
struct HtmlContext {
  std::string url = {};      ///< that it was fetched from; empty where unknown
  std::string charset = {};  ///< as a header states it (charset.h); empty where none does
};

/// Reads a page of a news site: the article that it shows, without menus,
/// advertisements and pointers to other articles, and what its metadata say of
/// it. The article's URL is the one that the page calls its own, else that of
/// the context. Id and `where` are left to the caller.
///
/// Throws Unreadable where the page has no article in it, as pages of links
/// have none, and where it is nested too deeply or has too much text to be one.
/// common/doc/formats.md says how it decides. Any thread may call it.
[[nodiscard]] RawArticle parse_html_page(std::string_view page, const HtmlContext& context = {});

}  // namespace kliping
