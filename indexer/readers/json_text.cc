// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_text.h"

#include <string_view>

#include "common/text/split.h"

namespace kliping {

using simdjson::dom::element;

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

std::vector<std::string> texts_of(const element& value) {
  simdjson::dom::array items;
  if (value.get(items) != simdjson::SUCCESS) return {text_of(value)};
  std::vector<std::string> texts;
  for (const element item : items) texts.push_back(text_of(item));
  return texts;
}

}  // namespace kliping
