// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/percent_escape.h"

#include <fmt/format.h>

#include "common/text/utf8.h"

namespace kliping {
namespace {

bool is_control(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

}  // namespace

std::string escape_unprintable(std::string_view text) {
  std::string escaped;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t start = position;
    const char32_t character = utf8::next(text, position);
    const std::string_view bytes = text.substr(start, position - start);
    if (!is_control(character) && !utf8::first_invalid(bytes)) {
      escaped += bytes;
      continue;
    }
    for (const char byte : bytes) {
      escaped += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return escaped;
}

}  // namespace kliping
