// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/stored_article.h"

#include <fmt/format.h>
#include <simdjson.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "common/archive/json_object.h"
#include "kliping/error.h"

namespace kliping {
namespace {

Error damaged(const std::string& reason) {
  return Error(ErrorCode::failure, "an article in the index cannot be read: " + reason,
               "the index is damaged: build it again with kliping-index build");
}

/// As much of simdjson as throws simdjson_error for what is missing or of another
/// type.
using Record = simdjson::dom::object;
using Member = simdjson::dom::element;

std::string text_of(Member member) { return std::string(std::string_view(member.get_string())); }

std::string text_of(const Record& record, std::string_view name) { return text_of(record[name]); }

std::vector<std::string> texts_of(const Record& record, std::string_view name) {
  std::vector<std::string> texts;
  for (const Member member : simdjson::dom::array(record[name].get_array())) {
    texts.push_back(text_of(member));
  }
  return texts;
}

std::optional<Timestamp> published_from(const Record& record) {
  const Member member = record["published"];
  if (member.is_null()) return std::nullopt;
  const std::string text = text_of(member);
  const auto published = parse_timestamp(text);
  if (!published) throw damaged("`" + text + "` is not a date");
  return published;
}

/// Records written before dates had a confidence have none.
DateConfidence confidence_from(const Record& record) {
  Member member;
  const simdjson::error_code error = record["date_confidence"].get(member);
  if (error == simdjson::NO_SUCH_FIELD) return DateConfidence::none;
  if (error != simdjson::SUCCESS) throw simdjson::simdjson_error(error);
  return parse_date_confidence(text_of(member));
}

Article read_members(const Record& record) {
  Article article;
  article.id = text_of(record, "id");
  article.title = text_of(record, "title");
  article.body = text_of(record, "body");
  article.publisher = text_of(record, "publisher");
  article.cited = texts_of(record, "cited");
  article.published = published_from(record);
  article.date_origin = parse_date_origin(text_of(record, "date_origin"));
  article.date_confidence = confidence_from(record);
  article.section = text_of(record, "section");
  article.place = text_of(record, "place");
  article.authors = texts_of(record, "authors");
  article.tags = texts_of(record, "tags");
  article.url = text_of(record, "url");
  article.language = text_of(record, "language");
  return article;
}

}  // namespace

std::string to_json(const Article& article) {
  JsonObject object;
  object.add("id", article.id);
  object.add("title", article.title);
  object.add("body", article.body);
  object.add("publisher", article.publisher);
  object.add("cited", article.cited);
  if (article.published) {
    object.add("published", to_string(*article.published));
  } else {
    object.add_null("published");
  }
  object.add("date_origin", to_string(article.date_origin));
  object.add("date_confidence", to_string(article.date_confidence));
  object.add("section", article.section);
  object.add("place", article.place);
  object.add("authors", article.authors);
  object.add("tags", article.tags);
  object.add("url", article.url);
  object.add("language", article.language);
  return object.finish();
}

Article article_from_json(std::string_view json) {
  try {
    simdjson::dom::parser parser;
    return read_members(parser.parse(json.data(), json.size()).get_object());
  } catch (const simdjson::simdjson_error& error) {
    throw damaged(error.what());
  }
}

std::string fingerprint(std::string_view json) {
  return fmt::format("{:016x}", XXH3_64bits(json.data(), json.size()));
}

}  // namespace kliping
