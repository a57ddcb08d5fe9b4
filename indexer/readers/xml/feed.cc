// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/feed.h"

#include <algorithm>
#include <array>

#include "common/outlets/outlet_table.h"
#include "common/text/normalise.h"
#include "common/text/utf8.h"
#include "indexer/readers/html/page_lines.h"

namespace kliping {
namespace {

bool is_of_tags(const FeedCategory& category) {
  return normalise(category.scheme).find("tag") != std::string::npos;
}

/// `title` up to where outlets write the name of the section behind theirs,
/// or behind where they write it before.
const Outlet* outlet_of_title(std::string_view title) {
  const OutletTable& outlets = OutletTable::instance();
  if (const Outlet* const outlet = outlets.find(title)) return outlet;
  constexpr std::array<std::string_view, 7> separators{
      " - ", " | ", ": ", " :: ", " \u2013 ", " \u00BB ", " > "};
  for (const std::string_view separator : separators) {
    const std::size_t at = title.find(separator);
    if (at == std::string_view::npos) continue;
    if (const Outlet* const outlet = outlets.find(title.substr(0, at))) return outlet;
    if (const Outlet* const outlet =
            outlets.find(title.substr(title.rfind(separator) + separator.size()))) {
      return outlet;
    }
  }
  return nullptr;
}

}  // namespace

void set_categories(const std::vector<FeedCategory>& categories, RawArticle& article) {
  const auto section = std::find_if_not(categories.begin(), categories.end(), is_of_tags);
  if (section != categories.end()) article.section = section->name;
  for (auto category = categories.begin(); category != categories.end(); ++category) {
    if (category != section) article.tags.push_back(category->name);
  }
}

std::string publisher_of_feed(const RawArticle& article, std::string_view feed_title,
                              std::string_view feed_url) {
  const OutletTable& outlets = OutletTable::instance();
  if (outlets.find_by_url(article.url) != nullptr) return {};
  const Outlet* const by_title = outlet_of_title(feed_title);
  const Outlet* const outlet = by_title != nullptr ? by_title : outlets.find_by_url(feed_url);
  return outlet == nullptr ? std::string() : outlet->name;
}

std::string headline_of_html(const std::string& html) {
  return utf8::squeeze(text_of_markup(html));
}

}  // namespace kliping
