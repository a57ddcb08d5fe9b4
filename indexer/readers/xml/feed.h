// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/raw_article.h"

namespace kliping {

/// What the items of RSS and Atom have in common.

/// A category of an item. Feeds have no other word for the section of a
/// newspaper than for a tag.
struct FeedCategory {
  std::string name;
  std::string scheme;  ///< the list that it is of, as `post_tag`; mostly empty
};

/// The first category is the article's section and the others are its tags;
/// those of a scheme that speaks of tags are never the section.
void set_categories(const std::vector<FeedCategory>& categories, RawArticle& article);

/// Who publishes a feed, as far as the table of outlets knows it: by the
/// title, whole or in part (`Kompas.com - Nasional`), else by the address of
/// its site. Empty where the article's own address tells already, and where
/// nothing does: titles of feeds are as often those of a topic.
[[nodiscard]] std::string publisher_of_feed(const RawArticle& article, std::string_view feed_title,
                                            std::string_view feed_url);

/// A headline that may be written in HTML, as one line of text.
[[nodiscard]] std::string headline_of_html(const std::string& html);

}  // namespace kliping
