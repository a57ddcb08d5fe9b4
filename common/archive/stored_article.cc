// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/stored_article.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <nlohmann/json.hpp>

#include "common/archive/json_object.h"
#include "kliping/error.h"

namespace kliping {
namespace {

using Json = nlohmann::ordered_json;

Error damaged(const std::string& reason) {
  return Error(ErrorCode::failure, "an article in the index cannot be read: " + reason,
               "the index is damaged: build it again with kliping-index build");
}

std::optional<Timestamp> published_from(const Json& json) {
  if (json.is_null()) return std::nullopt;
  const auto& text = json.get_ref<const std::string&>();
  const auto published = parse_timestamp(text);
  if (!published) throw damaged("`" + text + "` is not a date");
  return published;
}

/// Records written before dates had a confidence have none.
DateConfidence confidence_from(const Json& json) {
  const auto member = json.find("date_confidence");
  return member == json.end() ? DateConfidence::none
                              : parse_date_confidence(member->get_ref<const std::string&>());
}

Article read_members(const Json& json) {
  Article article;
  json.at("id").get_to(article.id);
  json.at("title").get_to(article.title);
  json.at("body").get_to(article.body);
  json.at("publisher").get_to(article.publisher);
  json.at("cited").get_to(article.cited);
  article.published = published_from(json.at("published"));
  article.date_origin = parse_date_origin(json.at("date_origin").get_ref<const std::string&>());
  article.date_confidence = confidence_from(json);
  json.at("section").get_to(article.section);
  json.at("place").get_to(article.place);
  json.at("authors").get_to(article.authors);
  json.at("tags").get_to(article.tags);
  json.at("url").get_to(article.url);
  json.at("language").get_to(article.language);
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
    return read_members(Json::parse(json));
  } catch (const nlohmann::json::exception& error) {
    throw damaged(error.what());
  }
}

std::string fingerprint(std::string_view json) {
  return fmt::format("{:016x}", XXH3_64bits(json.data(), json.size()));
}

}  // namespace kliping
