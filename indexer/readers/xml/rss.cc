// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/rss.h"

#include <algorithm>
#include <array>

#include "indexer/readers/html/page_lines.h"
#include "indexer/readers/xml/feed.h"
#include "indexer/readers/xml/markup.h"

namespace kliping {
namespace {

const XmlElement no_element{};

/// The element that says what all items have in common: around them in most
/// versions, beside them in RSS 1.0.
const XmlElement& channel_of(Surroundings around) {
  if (around.empty()) return no_element;
  const XmlElement* const beside = around.back().child(XmlSpace::own, "channel");
  return beside == nullptr ? around.back() : *beside;
}

std::string value_of(const XmlElement& element, XmlSpace space, std::string_view name) {
  const XmlElement* const child = element.child(space, name);
  return child == nullptr ? std::string() : child->value();
}

/// All text of a child, as it stands there.
std::string html_of(const XmlElement& element, XmlSpace space, std::string_view name) {
  const XmlElement* const child = element.child(space, name);
  return child == nullptr ? std::string() : html_inside(*child);
}

/// Whether blogs put the line below each text of their feeds: `The post ...
/// appeared first on ...`, in the forms that their programs have for it.
bool names_where_it_appeared(std::string_view line) {
  constexpr std::array<std::string_view, 4> forms{" appeared first on ", " first appeared on ",
                                                  " pertama kali tampil pada ",
                                                  " pertama kali tampil di "};
  constexpr std::array<std::string_view, 3> beginnings{"The post ", "Artikel ", "Tulisan "};
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view words) { return line.starts_with(words); }) &&
         std::any_of(forms.begin(), forms.end(), [&](std::string_view words) {
           return line.find(words) != std::string_view::npos;
         });
}

std::string body_of(const XmlElement& item) {
  std::string body = text_of_markup(html_of(item, XmlSpace::content, "encoded"));
  if (body.empty()) body = text_of_markup(html_of(item, XmlSpace::xhtml, "body"));
  if (body.empty()) body = text_of_markup(html_of(item, XmlSpace::own, "description"));
  const std::size_t last_break = body.rfind('\n');
  const bool has_last_line = last_break != std::string::npos;
  if (has_last_line && names_where_it_appeared(std::string_view(body).substr(last_break + 1))) {
    body.erase(last_break);
  }
  return body;
}

std::string url_of(const XmlElement& item) {
  std::string link = value_at(item, "link");
  if (!link.empty()) return link;
  const std::string guid = value_at(item, "guid");
  const bool is_address =
      guid.starts_with("http") && attribute_at(item, "guid", "isPermaLink") != "false";
  return is_address ? guid : std::string();
}

std::string date_of(const XmlElement& item) {
  std::string date = value_at(item, "pubDate");
  for (const std::string_view name : {"date", "issued", "created"}) {
    if (date.empty()) date = value_of(item, XmlSpace::dublin_core, name);
  }
  return date;
}

/// RSS wants an address before the name: `redaksi@warta.example (Rina Hartono)`.
std::string name_of(const std::string& author) {
  const std::size_t open = author.find('(');
  if (author.find('@') == std::string::npos || open == std::string::npos) return author;
  return author.substr(open + 1, author.find(')', open) - open - 1);
}

std::vector<std::string> authors_of(const XmlElement& item) {
  std::vector<std::string> authors;
  for (const XmlElement& child : item.children) {
    if (child.is(XmlSpace::dublin_core, "creator")) authors.push_back(child.value());
  }
  if (!authors.empty()) return authors;
  for (const std::string& author : values_at(item, "author")) authors.push_back(name_of(author));
  return authors;
}

std::vector<FeedCategory> categories_of(const XmlElement& item) {
  std::vector<FeedCategory> categories;
  for (const XmlElement& child : item.children) {
    const bool is_category =
        child.is(XmlSpace::own, "category") || child.is(XmlSpace::dublin_core, "subject");
    std::string name = is_category ? headline_of_html(child.value()) : std::string();
    if (!name.empty()) {
      categories.push_back({std::move(name), std::string(child.attribute("domain"))});
    }
  }
  return categories;
}

std::string publisher_of(const XmlElement& item, const XmlElement& channel,
                         const RawArticle& article) {
  std::string publisher = value_at(item, "source");
  for (const XmlElement* const element : {&item, &channel}) {
    if (publisher.empty()) publisher = value_of(*element, XmlSpace::dublin_core, "publisher");
  }
  if (!publisher.empty()) return publisher;
  return publisher_of_feed(article, value_at(channel, "title"), value_at(channel, "link"));
}

std::string language_of(const XmlElement& item, const XmlElement& channel) {
  std::string language = value_of(item, XmlSpace::dublin_core, "language");
  if (language.empty()) language = value_at(channel, "language");
  return language.empty() ? value_of(channel, XmlSpace::dublin_core, "language") : language;
}

}  // namespace

RawArticle read_rss_item(const XmlElement& item, Surroundings around) {
  const XmlElement& channel = channel_of(around);
  RawArticle article;
  article.id = value_at(item, "guid");
  article.title = headline_of_html(html_of(item, XmlSpace::own, "title"));
  article.body = body_of(item);
  article.url = url_of(item);
  article.date = date_of(item);
  article.authors = authors_of(item);
  set_categories(categories_of(item), article);
  article.publisher = publisher_of(item, channel, article);
  article.language = language_of(item, channel);
  return article;
}

}  // namespace kliping
