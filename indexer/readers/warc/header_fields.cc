// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/warc/header_fields.h"

#include <algorithm>

#include "common/text/ascii.h"
#include "common/text/split.h"

namespace kliping {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// A value without the quotation marks around it.
std::string_view unquoted(std::string_view value) {
  const bool quoted = value.size() > 1 && (value.front() == '"' || value.front() == '\'') &&
                      value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

}  // namespace

bool HeaderFields::add_line(std::string_view line) {
  if (line.find('\0') != std::string_view::npos) return false;
  if (!line.empty() && is_blank(line.front())) {
    if (fields_.empty()) return false;
    std::string& value = fields_.back().second;
    value.append(value.empty() ? "" : " ").append(trim(line));
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  fields_.emplace_back(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
  return true;
}

std::string_view HeaderFields::value(std::string_view name) const {
  const auto found = std::find_if(fields_.begin(), fields_.end(), [&](const auto& field) {
    return ascii::equal_without_case(field.first, name);
  });
  return found == fields_.end() ? std::string_view() : found->second;
}

ContentType parse_content_type(std::string_view value) {
  const auto parts = split(value, ';');
  ContentType type;
  const std::string_view media_type = trim(parts.front());
  std::transform(media_type.begin(), media_type.end(), std::back_inserter(type.media_type),
                 ascii::small);
  for (const std::string_view part : parts) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos || !type.charset.empty()) continue;
    const std::string_view name = trim(part.substr(0, equals));
    if (ascii::equal_without_case(name, "charset") || ascii::equal_without_case(name, "encoding")) {
      type.charset = unquoted(trim(part.substr(equals + 1)));
    }
  }
  return type;
}

}  // namespace kliping
