// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_surrogates.h"

#include <charconv>
#include <optional>

namespace kliping {
namespace {

constexpr std::size_t escape_size = 6;  // \u and four digits

/// The number of the escape `\uXXXX` with which `text` begins.
std::optional<unsigned> unit_at(std::string_view text) {
  if (text.size() < escape_size || !text.starts_with("\\u")) return std::nullopt;
  const char* const end = text.data() + escape_size;
  unsigned unit = 0;
  const auto [stop, error] = std::from_chars(text.data() + 2, end, unit, 16);
  return error == std::errc() && stop == end ? std::optional(unit) : std::nullopt;
}

bool is_high(std::optional<unsigned> unit) { return unit && *unit >= 0xD800 && *unit < 0xDC00; }
bool is_low(std::optional<unsigned> unit) { return unit && *unit >= 0xDC00 && *unit < 0xE000; }

}  // namespace

std::string with_whole_surrogates(std::string_view json) {
  std::string mended;
  mended.reserve(json.size());
  while (!json.empty()) {
    const std::size_t escape = std::min(json.find('\\'), json.size());
    mended += json.substr(0, escape);
    json.remove_prefix(escape);
    const auto unit = unit_at(json);
    std::size_t size = unit ? escape_size : 2;
    if (is_high(unit) && is_low(unit_at(json.substr(escape_size)))) {
      size = 2 * escape_size;
    } else if (is_high(unit) || is_low(unit)) {
      mended += "\\ufffd";
      json.remove_prefix(size);
      continue;
    }
    mended += json.substr(0, size);
    json.remove_prefix(std::min(size, json.size()));
  }
  return mended;
}

}  // namespace kliping
