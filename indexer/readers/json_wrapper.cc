// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_wrapper.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "indexer/readers/json_fields.h"

namespace kliping {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t deepest_wrapping = 4;

bool is_wrapping_key(std::string_view key) {
  constexpr std::array<std::string_view, 19> keys{
      "articles", "article",    "data",    "items",   "item", "results", "result",
      "docs",     "documents",  "stories", "news",    "hits", "_source", "response",
      "@graph",   "mainEntity", "berita",  "artikel", "posts"};
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// `NewsArticle`, `Report`, `BlogPosting`: what schema.org calls an article.
bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Posting") || type == "Report";
}

/// Whether an object may be an article, by what it says of its type, if it does.
bool may_be_article(object candidate) {
  element type;
  if (candidate["@type"].get(type) != simdjson::SUCCESS) return true;
  std::string_view name;
  if (type.get(name) == simdjson::SUCCESS) return is_article_type(name);
  simdjson::dom::array names;
  if (type.get(names) != simdjson::SUCCESS) return true;
  return std::any_of(names.begin(), names.end(), [&](const element& item) {
    return item.get(name) == simdjson::SUCCESS && is_article_type(name);
  });
}

class Search {
 public:
  explicit Search(const FieldNames& names) : names_(names) {}

  void look_into(object wrapper, std::size_t depth) {
    if (depth > deepest_wrapping) return;
    for (const auto& [key, value] : wrapper) {
      object single;
      simdjson::dom::array several;
      if (!is_wrapping_key(key)) continue;
      if (value.get(single) == simdjson::SUCCESS) {
        take(single, depth, false);
      } else if (value.get(several) == simdjson::SUCCESS) {
        for (const element item : several) {
          if (item.get(single) == simdjson::SUCCESS) take(single, depth, true);
        }
      }
    }
  }

  /// Empty where none has a text.
  std::vector<RawArticle> found() {
    return has_text_ ? std::move(found_) : std::vector<RawArticle>();
  }

 private:
  void take(object candidate, std::size_t depth, bool in_list) {
    RawFields fields = fields_of(candidate, names_);
    const std::size_t before = found_.size();
    if (fields.article().body.empty()) look_into(candidate, depth + 1);
    if (found_.size() > before || !may_be_article(candidate)) return;
    // What stands in a list of articles is meant as one.
    if (!fields.has_text() && !in_list) return;
    has_text_ = has_text_ || fields.has_text();
    found_.push_back(std::move(fields.article()));
  }

  const FieldNames& names_;
  std::vector<RawArticle> found_;
  bool has_text_ = false;
};

}  // namespace

std::vector<RawArticle> articles_in(object wrapper, const FieldNames& names) {
  Search search(names);
  search.look_into(wrapper, 1);
  return search.found();
}

}  // namespace kliping
