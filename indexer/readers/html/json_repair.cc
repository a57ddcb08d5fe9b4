// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/json_repair.h"

#include <algorithm>

namespace kliping {
namespace {

std::string_view without_cdata_marks(std::string_view json) {
  constexpr std::string_view begin_mark = "<![CDATA[";
  const std::size_t begin = json.find(begin_mark);
  // Elsewhere such marks are part of a text.
  if (begin >= std::min(json.find_first_of("{\""), json.size())) return json;
  json.remove_prefix(begin + begin_mark.size());
  return json.substr(0, json.rfind("]]>"));
}

std::string_view between_brackets(std::string_view json) {
  const std::size_t begin = json.find_first_of("{[");
  const std::size_t end = json.find_last_of("}]");
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  return json.substr(begin, end + 1 - begin);
}

}  // namespace

std::string repair_json(std::string_view json) {
  std::string repaired;
  bool in_string = false;
  bool escaped = false;
  for (const char c : between_brackets(without_cdata_marks(json))) {
    const bool is_control = static_cast<unsigned char>(c) < 0x20;
    if (in_string) {
      if (c == '"' && !escaped) in_string = false;
      escaped = c == '\\' && !escaped;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '}' || c == ']') {
      const std::size_t last = repaired.find_last_not_of(' ');
      if (last != std::string::npos && repaired[last] == ',') repaired.resize(last);
    }
    repaired += is_control ? ' ' : c;
  }
  return repaired;
}

}  // namespace kliping
