// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/json_object.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "common/text/utf8.h"

namespace kliping {
namespace {

std::string dumped(std::string_view text) {
  using Json = nlohmann::json;
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool is_escaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

/// How a character that is_escaped() stands in a string.
std::string escaped(char c) {
  if (c == '\n') return "\\n";
  if (c == '"') return "\\\"";
  const std::string quoted = dumped(std::string_view(&c, 1));
  return quoted.substr(1, quoted.size() - 2);
}

}  // namespace

void JsonObject::append(std::string_view text) {
  if (utf8::first_invalid(text)) {
    json_ += dumped(text);
    return;
  }
  json_ += '"';
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_escaped(text[at])) continue;
    json_.append(text.substr(copied, at - copied)).append(escaped(text[at]));
    copied = at + 1;
  }
  json_.append(text.substr(copied)) += '"';
}

void JsonObject::begin_member(std::string_view name) {
  json_ += json_.empty() ? '{' : ',';
  append(name);
  json_ += ':';
}

void JsonObject::add(std::string_view name, std::string_view value) {
  begin_member(name);
  append(value);
}

void JsonObject::add(std::string_view name, const std::vector<std::string>& values) {
  begin_member(name);
  json_ += '[';
  for (const std::string& value : values) {
    if (&value != &values.front()) json_ += ',';
    append(value);
  }
  json_ += ']';
}

void JsonObject::add_null(std::string_view name) {
  begin_member(name);
  json_ += "null";
}

std::string JsonObject::finish() {
  json_ += json_.empty() ? "{}" : "}";
  return std::move(json_);
}

}  // namespace kliping
