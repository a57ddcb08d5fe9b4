// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/microdata.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "common/text/split.h"
#include "indexer/readers/html/names.h"

namespace kliping {
namespace {

/// What is longer than any real value is taken for none.
constexpr std::size_t most_value_bytes = 1000;

bool has_property(const GumboNode& node, std::string_view name) {
  return equal_names(attribute(node, "itemprop"), name);
}

/// What the element's attributes or, without such, its text say.
std::string own_value_of(const GumboNode& node) {
  for (const char* const name : {"content", "datetime"}) {
    const std::string_view value = trim(attribute(node, name));
    if (!value.empty()) return std::string(value);
  }
  return text_of(node, most_value_bytes);
}

/// Of an element that stands for an item, the item's name.
std::string value_of(const GumboNode& node) {
  const GumboNode* const name = find_element(
      node, [&](const GumboNode& inner) { return &inner != &node && has_property(inner, "name"); });
  std::string value = own_value_of(name == nullptr ? node : *name);
  return value.size() > most_value_bytes ? std::string() : value;
}

bool is_article_type(const GumboNode& node) {
  const std::string_view type = trim(attribute(node, "itemtype"));
  return type.ends_with("Article") || type.ends_with("BlogPosting");
}

}  // namespace

PageMetadata microdata_metadata(const GumboNode& page) {
  PageMetadata metadata;
  RawArticle& article = metadata.article;
  std::string author;
  std::string keywords;
  std::string changed;
  const std::array<std::pair<std::string_view, std::string*>, 9> properties{
      {{"headline", &article.title},
       {"publisher", &article.publisher},
       {"datePublished", &article.date},
       {"articleSection", &article.section},
       {"author", &author},
       {"keywords", &keywords},
       {"inLanguage", &article.language},
       {"dateCreated", &metadata.late_date},
       {"dateModified", &changed}}};
  walk(page, [&](const GumboNode& node) {
    if (!is_element(node)) return Step::behind;
    metadata.is_article =
        metadata.is_article || is_article_type(node) || has_property(node, "articleBody");
    for (const auto& [name, value] : properties) {
      if (value->empty() && has_property(node, name)) *value = value_of(node);
    }
    return Step::inside;
  });
  if (!author.empty()) article.authors.push_back(author);
  for (const std::string_view tag : split(keywords, ',')) {
    if (!trim(tag).empty()) article.tags.emplace_back(trim(tag));
  }
  if (metadata.late_date.empty()) metadata.late_date = changed;
  return metadata;
}

}  // namespace kliping
