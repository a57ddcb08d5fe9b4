// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/atom.h"

#include <algorithm>

#include "common/text/utf8.h"
#include "indexer/readers/html/page_lines.h"
#include "indexer/readers/xml/feed.h"
#include "indexer/readers/xml/markup.h"

namespace kliping {
namespace {

const XmlElement no_feed{};

/// A text construct of Atom as lines of text; nothing for what is elsewhere or
/// no text.
std::string text_of(const XmlElement* construct) {
  if (construct == nullptr || !construct->attribute("src").empty()) return {};
  const std::string_view type = construct->attribute("type");
  if (type == "html" || type == "text/html") return text_of_markup(html_inside(*construct));
  if (type == "xhtml" || type == "application/xhtml+xml") {
    return text_of_markup(html_inside(*construct));
  }
  if (type.empty() || type == "text" || type.starts_with("text/")) return plain_text(*construct);
  return {};
}

std::string text_of(const XmlElement& entry, std::string_view name) {
  return text_of(entry.child(entry.space, name));
}

/// The address of the page that an entry or a feed is about.
std::string url_of(const XmlElement& element) {
  for (const XmlElement* const link : element.all("link")) {
    const std::string_view relation = link->attribute("rel");
    if (relation.empty() || relation == "alternate") return utf8::squeeze(link->attribute("href"));
  }
  return {};
}

std::string date_of(const XmlElement& entry) {
  std::string date;
  // Those of Atom 0.3 behind those of Atom 1.0.
  for (const std::string_view name : {"published", "issued", "updated", "modified"}) {
    if (date.empty()) date = value_at(entry, name);
  }
  return date;
}

std::vector<std::string> authors_of(const XmlElement& entry, const XmlElement& feed) {
  std::vector<std::string> authors = values_at(entry, "author/name");
  if (authors.empty()) authors = values_at(entry, "source/author/name");
  return authors.empty() ? values_at(feed, "author/name") : authors;
}

std::vector<FeedCategory> categories_of(const XmlElement& entry) {
  std::vector<FeedCategory> categories;
  for (const XmlElement* const category : entry.all("category")) {
    const std::string_view label = category->attribute("label");
    const std::string_view name = label.empty() ? category->attribute("term") : label;
    if (!name.empty()) {
      categories.push_back({utf8::squeeze(name), std::string(category->attribute("scheme"))});
    }
  }
  return categories;
}

std::string language_of(const XmlElement& entry, const XmlElement& feed) {
  const XmlElement* const content = entry.child(entry.space, "content");
  std::string_view language = content == nullptr ? "" : content->language();
  for (const XmlElement* const element : {&entry, &feed}) {
    if (language.empty()) language = element->language();
  }
  return std::string(language);
}

}  // namespace

RawArticle read_atom_entry(const XmlElement& entry, Surroundings around) {
  const XmlElement& feed = around.empty() ? no_feed : around.back();
  RawArticle article;
  article.id = value_at(entry, "id");
  article.title = utf8::squeeze(text_of(entry, "title"));
  article.body = text_of(entry, "content");
  if (article.body.empty()) article.body = text_of(entry, "summary");
  article.url = url_of(entry);
  article.date = date_of(entry);
  article.authors = authors_of(entry, feed);
  set_categories(categories_of(entry), article);
  article.publisher = publisher_of_feed(article, value_at(feed, "title"), url_of(feed));
  article.language = language_of(entry, feed);
  return article;
}

}  // namespace kliping
