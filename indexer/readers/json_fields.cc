// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_fields.h"

#include <string>
#include <string_view>

#include "indexer/readers/json_text.h"

namespace kliping {
namespace {

using simdjson::dom::element;
using simdjson::dom::object;

/// How many objects deep a path of --map may lead.
constexpr std::size_t longest_path = 8;

/// Longer keys name nothing, and would be copied for each value below them.
constexpr std::size_t longest_key_bytes = 256;

void offer(RawFields& fields, std::string_view name, const element& value) {
  if (value.is_array()) {
    fields.offer(name, texts_of(value));
  } else {
    fields.offer(name, text_of(value));
  }
}

/// Offers what is within the object called `path`, by longer paths.
void offer_inner(RawFields& fields, const std::string& path, object inner, std::size_t depth) {
  for (const auto& [key, value] : inner) {
    if (key.size() > longest_key_bytes) continue;
    const std::string name = path + '.' + std::string(key);
    offer(fields, name, value);
    object deeper;
    if (depth < longest_path && value.get(deeper) == simdjson::SUCCESS) {
      offer_inner(fields, name, deeper, depth + 1);
    }
  }
}

}  // namespace

RawFields fields_of(object source, const FieldNames& names) {
  RawFields fields(names);
  for (const auto& [key, value] : source) {
    offer(fields, key, value);
    object inner;
    if (key.size() > longest_key_bytes) continue;
    if (names.has_paths() && value.get(inner) == simdjson::SUCCESS) {
      offer_inner(fields, std::string(key), inner, 1);
    }
  }
  return fields;
}

}  // namespace kliping
