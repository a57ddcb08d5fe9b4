// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/media_cloud.h"

#include <simdjson.h>

#include <utility>

#include "indexer/readers/json_fields.h"

namespace kliping {

std::optional<RawArticle> parse_media_cloud(std::string_view json, const FieldNames& names) {
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  simdjson::dom::object found;
  if (parser.parse(json.data(), json.size()).get(document) != simdjson::SUCCESS ||
      document["content_metadata"].get(found) != simdjson::SUCCESS) {
    return std::nullopt;
  }
  RawArticle article = std::move(fields_of(found, names).article());
  if (article.body.empty()) return std::nullopt;
  simdjson::dom::object feed;
  if (document["rss_entry"].get(feed) == simdjson::SUCCESS) {
    RawFields stand_ins = fields_of(feed, names);
    if (article.title.empty()) article.title = std::move(stand_ins.article().title);
    if (article.date.empty()) article.date = std::move(stand_ins.article().date);
  }
  return article;
}

}  // namespace kliping
