// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/newsml_1.h"

#include <fmt/format.h>

#include "indexer/readers/xml/agency.h"
#include "indexer/readers/xml/inline_content.h"

namespace kliping {
namespace {

using Components = std::vector<const XmlElement*>;

/// The components in `element`, each before those in it.
void collect(const XmlElement& element, Components& components) {
  for (const XmlElement* const component : element.all("NewsComponent")) {
    components.push_back(component);
    collect(*component, components);
  }
}

std::string first_value(const Components& components, std::string_view path) {
  for (const XmlElement* const component : components) {
    if (std::string value = value_at(*component, path); !value.empty()) return value;
  }
  return {};
}

std::string first_attribute(const Components& components, std::string_view path,
                            std::string_view attribute) {
  for (const XmlElement* const component : components) {
    if (std::string value = attribute_at(*component, path, attribute); !value.empty()) return value;
  }
  return {};
}

RawArticle content_of(const Components& components) {
  for (const XmlElement* const component : components) {
    for (const XmlElement* const item : component->all("ContentItem")) {
      const std::string media_type = attribute_at(*item, "MimeType", "FormalName");
      for (const XmlElement* const content : item->all("DataContent")) {
        RawArticle article = read_inline_content(*content, media_type);
        if (!article.body.empty()) return article;
      }
    }
  }
  return {};
}

/// `urn:newsml:PROVIDER:DATE:ITEM`, as NewsML 1 has it, without the revision.
std::string id_of(const XmlElement& item) {
  const XmlElement* const identification = item.child(item.space, "Identification");
  if (identification == nullptr) return {};
  const auto part = [&](std::string_view name) {
    return value_at(*identification, fmt::format("NewsIdentifier/{}", name));
  };
  const std::string name = part("NewsItemId");
  if (name.empty()) return part("PublicIdentifier");
  return fmt::format("urn:newsml:{}:{}:{}", part("ProviderId"), part("DateId"), name);
}

}  // namespace

RawArticle read_newsml_1(const XmlElement& item, Surroundings /*around*/) {
  Components components;
  collect(item, components);
  RawArticle article = content_of(components);
  prefer(id_of(item), article.id);
  prefer(first_value(components, "NewsLines/HeadLine"), article.title);
  prefer(first_attribute(components, "AdministrativeMetadata/Provider/Party", "FormalName"),
         article.publisher);
  prefer(value_at(item, "NewsManagement/ThisRevisionCreated"), article.date);
  prefer(value_at(item, "NewsManagement/FirstCreated"), article.date);
  prefer(place_in_dateline(first_value(components, "NewsLines/DateLine")), article.place);
  prefer(first_attribute(components, "DescriptiveMetadata/Language", "FormalName"),
         article.language);
  const std::string author = name_in_byline(first_value(components, "NewsLines/ByLine"));
  if (!author.empty()) article.authors = {author};
  return article;
}

}  // namespace kliping
