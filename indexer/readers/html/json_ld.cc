// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/json_ld.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "common/text/split.h"
#include "indexer/readers/html/json_repair.h"
#include "indexer/readers/html/names.h"
#include "indexer/readers/html/page_lines.h"
#include "indexer/readers/json_text.h"

namespace kliping {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// Larger blocks are passed over. simdjson needs some 13 bytes for each of
/// these, and an articleBody is seldom larger than 100 kB.
constexpr std::size_t most_block_bytes = std::size_t{1} << 20;

using Names = std::initializer_list<const char*>;

/// Objects in which the article is looked for, in the order in which they
/// come.
std::vector<object> objects_in(const element& document) {
  std::vector<object> objects;
  std::vector<element> waiting{document};
  while (!waiting.empty()) {
    const element next = waiting.back();
    waiting.pop_back();
    simdjson::dom::array items;
    object found;
    if (next.get(items) == simdjson::SUCCESS) {
      const std::vector<element> forwards(items.begin(), items.end());
      waiting.insert(waiting.end(), forwards.rbegin(), forwards.rend());
    } else if (next.get(found) == simdjson::SUCCESS) {
      objects.push_back(found);
      element inner;
      for (const char* const name : {"mainEntity", "@graph"}) {
        if (found[name].get(inner) == simdjson::SUCCESS) waiting.push_back(inner);
      }
    }
  }
  return objects;
}

bool is_article(const object& candidate) {
  element type;
  if (candidate["@type"].get(type) != simdjson::SUCCESS) return false;
  const auto names = texts_of(type);
  return std::any_of(names.begin(), names.end(), [](std::string_view name) {
    return name.ends_with("Article") || name.ends_with("BlogPosting");
  });
}

class Block {
 public:
  explicit Block(const element& document) : objects_(objects_in(document)) {
    for (const object& named : objects_) {
      std::string_view id;
      element name;
      if (named["@id"].get(id) == simdjson::SUCCESS &&
          named["name"].get(name) == simdjson::SUCCESS) {
        names_.emplace(id, name);
      }
    }
  }

  [[nodiscard]] PageMetadata metadata() const {
    const auto found = std::find_if(objects_.begin(), objects_.end(), is_article);
    return found == objects_.end() ? PageMetadata() : metadata_of(*found);
  }

 private:
  [[nodiscard]] PageMetadata metadata_of(const object& article) const {
    PageMetadata metadata;
    metadata.is_article = true;
    metadata.article.title = text_of_markup(first(article, {"headline", "name"}));
    metadata.article.body = text_of_markup(first(article, {"articleBody"}));
    metadata.article.publisher = first(article, {"publisher", "sourceOrganization"});
    metadata.article.date = first(article, {"datePublished"});
    metadata.article.section = text_of_markup(first(article, {"articleSection"}));
    metadata.article.place = first(article, {"dateline", "contentLocation", "locationCreated"});
    metadata.article.authors = all(article, {"author", "creator"});
    metadata.article.tags = tags_of(article);
    metadata.article.url = url_of(article);
    metadata.article.language = first(article, {"inLanguage"});
    metadata.late_date = first(article, {"dateCreated", "dateModified"});
    metadata.description = text_of_markup(first(article, {"description"}));
    return metadata;
  }

  /// The texts of the first of these that says anything.
  [[nodiscard]] std::vector<std::string> all(const object& article, Names names) const {
    for (const char* const name : names) {
      element value;
      if (article[name].get(value) != simdjson::SUCCESS) continue;
      std::vector<std::string> texts = texts_of_resolved(value);
      std::erase(texts, "");
      if (!texts.empty()) return texts;
    }
    return {};
  }

  [[nodiscard]] std::string first(const object& article, Names names) const {
    std::vector<std::string> texts = all(article, names);
    return texts.empty() ? std::string() : std::move(texts.front());
  }

  /// Keywords stand in one text or in a list, or both at once.
  [[nodiscard]] std::vector<std::string> tags_of(const object& article) const {
    std::vector<std::string> tags;
    for (const std::string& text : all(article, {"keywords"})) {
      for (const std::string_view part : split(text, ',')) {
        if (const std::string_view tag = trim(part); !tag.empty()) tags.emplace_back(tag);
      }
    }
    return tags;
  }

  /// An address, or the id of the page, which is one as well.
  static std::string url_of(const object& article) {
    for (const char* const name : {"url", "mainEntityOfPage"}) {
      element value;
      std::string_view url;
      if (article[name].get(value) != simdjson::SUCCESS) continue;
      if (value.get(url) == simdjson::SUCCESS || value["@id"].get(url) == simdjson::SUCCESS) {
        return std::string(trim(url));
      }
    }
    return {};
  }

  [[nodiscard]] std::vector<std::string> texts_of_resolved(const element& value) const {
    simdjson::dom::array items;
    if (value.get(items) != simdjson::SUCCESS) return {text_of(resolved(value))};
    std::vector<std::string> texts;
    for (const element item : items) texts.push_back(text_of(resolved(item)));
    return texts;
  }

  /// What an object `{"@id": ...}` without a name refers to.
  [[nodiscard]] element resolved(const element& value) const {
    std::string_view id;
    if (!text_of(value).empty() || value["@id"].get(id) != simdjson::SUCCESS) return value;
    const auto found = names_.find(id);
    return found == names_.end() ? value : found->second;
  }

  std::vector<object> objects_;
  std::unordered_map<std::string_view, element> names_;  // by their ids
};

bool is_json_ld(const GumboNode& node) {
  return is_element(node, GUMBO_TAG_SCRIPT) &&
         equal_names(trim(attribute(node, "type")), "application/ld+json");
}

PageMetadata metadata_of_block(const GumboNode& script) {
  const std::string text = raw_text_of(script);
  if (text.size() > most_block_bytes) return {};
  simdjson::dom::parser parser;
  element document;
  if (parser.parse(repair_json(text)).get(document) != simdjson::SUCCESS) return {};
  return Block(document).metadata();
}

}  // namespace

PageMetadata json_ld_metadata(const GumboNode& page) {
  PageMetadata metadata;
  walk(page, [&](const GumboNode& node) {
    if (is_json_ld(node)) metadata = metadata_of_block(node);
    return metadata.is_article ? Step::stop : Step::inside;
  });
  return metadata;
}

}  // namespace kliping
