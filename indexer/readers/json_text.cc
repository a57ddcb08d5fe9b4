// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_text.h"

#include <cmath>
#include <string_view>

#include "common/text/split.h"

namespace kliping {

using simdjson::dom::element;

namespace {

/// A whole number as its digits: times are written as 1740643200.0, too.
std::string digits_of(double number) {
  constexpr double exact = 9007199254740992;  // 2^53: beyond it digits are invented
  const bool whole = std::abs(number) < exact && std::trunc(number) == number;
  return whole ? std::to_string(static_cast<std::int64_t>(number)) : std::string();
}

}  // namespace

std::string text_of(const element& value) {
  element inner;
  if (value.is_object()) {
    for (const char* const key : {"name", "rendered"}) {
      if (value[key].get(inner) == simdjson::SUCCESS && inner.is_string()) return text_of(inner);
    }
    return {};
  }
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return std::string(trim(text));
  int64_t number = 0;
  if (value.get(number) == simdjson::SUCCESS) return std::to_string(number);
  uint64_t large = 0;
  if (value.get(large) == simdjson::SUCCESS) return std::to_string(large);
  double real = 0;
  return value.is_double() && value.get(real) == simdjson::SUCCESS ? digits_of(real) : "";
}

std::vector<std::string> texts_of(const element& value) {
  simdjson::dom::array items;
  if (value.get(items) != simdjson::SUCCESS) return {text_of(value)};
  std::vector<std::string> texts;
  for (const element item : items) texts.push_back(text_of(item));
  return texts;
}

}  // namespace kliping
