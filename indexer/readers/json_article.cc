// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_article.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "common/text/split.h"
#include "common/text/utf8.h"
#include "indexer/readers/raw_fields.h"

namespace kliping {
namespace {

using simdjson::dom::element;

/// A string, or a number as its digits, or what an object of schema.org calls
/// its name; empty for anything else.
std::string text_of(const element& value) {
  element name;
  if (value.is_object()) {
    return value["name"].get(name) == simdjson::SUCCESS && name.is_string() ? text_of(name) : "";
  }
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(trim(text));
  int64_t number = 0;
  if (value.get(number) == simdjson::SUCCESS) return std::to_string(number);
  uint64_t large = 0;
  return value.get(large) == simdjson::SUCCESS ? std::to_string(large) : std::string();
}

void offer(RawFields& fields, std::string_view name, const element& value) {
  simdjson::dom::array items;
  if (value.get(items) != simdjson::SUCCESS) {
    fields.offer(name, text_of(value));
    return;
  }
  std::vector<std::string> values;
  for (const element item : items) values.push_back(text_of(item));
  fields.offer(name, values);
}

/// What is wrong with JSON that simdjson refused, in words.
std::string describe(simdjson::error_code error, std::string_view json) {
  if (const auto invalid = utf8::first_invalid(json)) {
    return fmt::format("not valid UTF-8 at byte {}: convert the file (iconv -t UTF-8)", *invalid);
  }
  return fmt::format("not JSON: {}", simdjson::error_message(error));
}

}  // namespace

void JsonArticleParser::read(std::string_view json, std::string where) {
  element document;
  simdjson::dom::object object;
  if (const auto error = parser_.parse(json.data(), json.size()).get(document)) {
    sink_.reject({std::move(where), describe(error, json)});
  } else if (document.get(object) != simdjson::SUCCESS) {
    sink_.reject({std::move(where), "not a JSON object: expected an article, {...}"});
  } else {
    RawFields fields(source_.names);
    for (const auto& [name, value] : object) offer(fields, name, value);
    accept_one(std::move(fields.article()), std::move(where), sink_);
  }
}

}  // namespace kliping
