// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_article.h"

#include <fmt/format.h>

#include <utility>

#include "common/text/utf8.h"
#include "indexer/readers/json_text.h"

namespace kliping {
namespace {

using simdjson::dom::element;

void offer(RawFields& fields, std::string_view name, const element& value) {
  if (value.is_array()) {
    fields.offer(name, texts_of(value));
  } else {
    fields.offer(name, text_of(value));
  }
}

/// What is wrong with JSON that simdjson refused, in words.
std::string describe(simdjson::error_code error, std::string_view json) {
  if (const auto invalid = utf8::first_invalid(json)) {
    return fmt::format("not valid UTF-8 at byte {}: convert the file (iconv -t UTF-8)", *invalid);
  }
  return fmt::format("not JSON: {}", simdjson::error_message(error));
}

}  // namespace

void offer_members(RawFields& fields, const simdjson::dom::object& object) {
  for (const auto& [name, value] : object) offer(fields, name, value);
}

void JsonArticleParser::read(std::string_view json, std::string where) {
  element document;
  simdjson::dom::object object;
  if (const auto error = parser_.parse(json.data(), json.size()).get(document)) {
    sink_.reject({std::move(where), describe(error, json)});
  } else if (document.get(object) != simdjson::SUCCESS) {
    sink_.reject({std::move(where), "not a JSON object: expected an article, {...}"});
  } else {
    RawFields fields(source_.names);
    offer_members(fields, object);
    accept_one(std::move(fields.article()), std::move(where), sink_);
  }
}

}  // namespace kliping
