// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/meta_tags.h"

#include <initializer_list>
#include <vector>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/html/names.h"

namespace kliping {
namespace {

/// What is longer than any real value is taken for none.
constexpr std::size_t most_content_bytes = std::size_t{1} << 14;

using Names = std::initializer_list<std::string_view>;

struct MetaTag {
  std::string_view name;
  std::string content;
};

bool is_url(std::string_view text) { return text.starts_with("http") || text.starts_with("//"); }

class MetaTags {
 public:
  explicit MetaTags(const GumboNode& page) {
    walk(page, [&](const GumboNode& node) {
      if (is_element(node, GUMBO_TAG_META)) take(node);
      return is_element(node) ? Step::inside : Step::behind;
    });
  }

  /// What the tags of the first of these names say that there is.
  [[nodiscard]] std::vector<std::string> all(Names names) const {
    std::vector<std::string> contents;
    for (const std::string_view name : names) {
      for (const MetaTag& tag : tags_) {
        if (equal_names(tag.name, name)) contents.push_back(tag.content);
      }
      if (!contents.empty()) break;
    }
    return contents;
  }

  [[nodiscard]] std::string first(Names names) const {
    const auto contents = all(names);
    return contents.empty() ? std::string() : contents.front();
  }

  /// The same where addresses are not meant.
  [[nodiscard]] std::vector<std::string> all_names(Names names) const {
    std::vector<std::string> contents;
    for (const std::string_view name : names) {
      contents = all({name});
      std::erase_if(contents, is_url);
      if (!contents.empty()) break;
    }
    return contents;
  }

 private:
  void take(const GumboNode& node) {
    const std::string_view stated = attribute(node, "content");
    if (stated.size() > most_content_bytes) return;
    const std::string content = utf8::squeeze(stated);
    if (content.empty()) return;
    for (const char* const key : {"property", "name", "http-equiv"}) {
      const std::string_view name = attribute(node, key);
      if (!name.empty()) tags_.push_back({name, content});
    }
  }

  std::vector<MetaTag> tags_;
};

std::vector<std::string> parts_of(const std::vector<std::string>& lists) {
  std::vector<std::string> parts;
  for (const std::string& list : lists) {
    for (const std::string_view part : split(list, ',')) {
      if (const std::string_view text = trim(part); !text.empty()) parts.emplace_back(text);
    }
  }
  return parts;
}

}  // namespace

PageMetadata meta_tags_metadata(const GumboNode& page) {
  const MetaTags tags(page);
  PageMetadata metadata;
  RawArticle& article = metadata.article;
  article.title = tags.first({"og:title", "parsely-title", "dc.title", "twitter:title"});
  article.publisher = tags.first({"og:site_name", "dc.publisher", "application-name"});
  article.date = tags.first({"article:published_time",
                             "og:article:published_time",
                             "article:published",
                             "parsely-pub-date",
                             "dtk:publishdate",
                             "content_PublishedDate",
                             "publishdate",
                             "publish-date",
                             "publish_date",
                             "published_date",
                             "pubdate",
                             "datePublished",
                             "dc.date.issued",
                             "dcterms.issued",
                             "dcterms.date",
                             "dc.date",
                             "sailthru.date",
                             "cXenseParse:recs:publishtime",
                             "originalpublicationdate",
                             "article_date_original",
                             "date"});
  article.section = tags.first({"article:section", "parsely-section", "content_category",
                                "dtk:namakanal", "cXenseParse:category", "section"});
  article.authors = tags.all_names(
      {"article:author", "content_author", "dtk:author", "parsely-author", "dc.creator", "author"});
  article.tags = parts_of(tags.all(
      {"article:tag", "news_keywords", "content_tag", "parsely-tags", "dtk:keywords", "keywords"}));
  article.url = tags.first({"og:url"});
  article.language = tags.first({"og:locale", "content-language", "language", "dc.language"});
  metadata.late_date =
      tags.first({"article:modified_time", "og:updated_time", "dcterms.modified", "lastmod"});
  metadata.description = tags.first({"og:description", "description", "twitter:description"});
  metadata.is_article =
      !tags.first({"article:published_time", "og:article:published_time", "parsely-pub-date"})
           .empty();
  return metadata;
}

}  // namespace kliping
