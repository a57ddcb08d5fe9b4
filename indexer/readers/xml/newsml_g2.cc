// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/newsml_g2.h"

#include <fmt/format.h>

#include "common/text/utf8.h"
#include "indexer/readers/unreadable.h"
#include "indexer/readers/xml/agency.h"
#include "indexer/readers/xml/inline_content.h"

namespace kliping {
namespace {

/// A concept's code without the list that it is of: `canceled` of `stat:canceled`.
std::string_view code_of(std::string_view qcode) { return qcode.substr(qcode.find(':') + 1); }

/// The name of a concept, the Indonesian one where there are several; else
/// its literal.
std::string name_of(const XmlElement& concept_element) {
  std::string name;
  for (const XmlElement* const candidate : concept_element.all("name")) {
    if (name.empty() || candidate->language().starts_with("id")) name = candidate->value();
  }
  return name.empty() ? utf8::squeeze(concept_element.attribute("literal")) : name;
}

std::vector<std::string> names_at(const XmlElement& item, std::string_view path) {
  std::vector<std::string> names;
  for (const XmlElement* const found : item.all(path)) {
    if (std::string name = name_of(*found); !name.empty()) names.push_back(std::move(name));
  }
  return names;
}

std::string name_at(const XmlElement& item, std::string_view path) {
  const std::vector<std::string> names = names_at(item, path);
  return names.empty() ? std::string() : names.front();
}

/// The article that the item's own text is, as far as that tells.
RawArticle content_of(const XmlElement& item) {
  for (const std::string_view path : {"contentSet/inlineXML", "contentSet/inlineData"}) {
    for (const XmlElement* const content : item.all(path)) {
      RawArticle article = read_inline_content(*content, content->attribute("contenttype"));
      if (!article.body.empty()) return article;
    }
  }
  return {};
}

std::vector<std::string> authors_of(const XmlElement& item) {
  std::vector<std::string> authors;
  for (const std::string& byline : values_at(item, "contentMeta/by")) {
    authors.push_back(name_in_byline(byline));
  }
  return authors;
}

std::string place_of(const XmlElement& item) {
  std::string place = name_at(item, "contentMeta/located");
  return place.empty() ? place_in_dateline(value_at(item, "contentMeta/dateline")) : place;
}

std::string date_of(const XmlElement& item) {
  std::string date;
  for (const std::string_view path :
       {"itemMeta/firstCreated", "itemMeta/versionCreated", "contentMeta/contentCreated"}) {
    if (date.empty()) date = value_at(item, path);
  }
  return date;
}

std::vector<std::string> tags_of(const XmlElement& item) {
  std::vector<std::string> tags = names_at(item, "contentMeta/subject");
  for (std::string& keyword : values_at(item, "contentMeta/keyword")) {
    tags.push_back(std::move(keyword));
  }
  return tags;
}

void refuse_what_is_no_article(const XmlElement& item, const RawArticle& article) {
  const std::string status = attribute_at(item, "itemMeta/pubStatus", "qcode");
  if (code_of(status) == "canceled" || code_of(status) == "withheld") {
    throw Unreadable(fmt::format("its publisher has withdrawn it (pubStatus {})", status));
  }
  const std::string type = attribute_at(item, "itemMeta/itemClass", "qcode");
  if (article.body.empty() && !type.empty() && code_of(type) != "text") {
    throw Unreadable(fmt::format("no text, but an item of class {}", type));
  }
}

}  // namespace

RawArticle read_newsml_g2(const XmlElement& item, Surroundings /*around*/) {
  RawArticle article = content_of(item);
  refuse_what_is_no_article(item, article);
  const std::string guid = utf8::squeeze(item.attribute("guid"));
  prefer(guid, article.id);
  if (guid.starts_with("http")) article.url = guid;
  prefer(value_at(item, "contentMeta/headline"), article.title);
  prefer(name_at(item, "itemMeta/provider"), article.publisher);
  prefer(date_of(item), article.date);
  prefer(place_of(item), article.place);
  prefer(authors_of(item), article.authors);
  prefer(tags_of(item), article.tags);
  prefer(attribute_at(item, "contentMeta/language", "tag"), article.language);
  if (article.language.empty()) article.language = std::string(item.language());
  return article;
}

}  // namespace kliping
