// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/entities.h"

#include <libxml/HTMLparser.h>

#include <charconv>
#include <optional>

#include "common/text/utf8.h"
#include "indexer/extract/cleaning/single_byte.h"

namespace kliping {
namespace {

struct Reference {
  char32_t character = 0;
  std::size_t length = 0;
};

/// The number of `#8217` or `#x2019`; nothing for what is no printable
/// character.
std::optional<char32_t> numbered(std::string_view digits) {
  const bool is_hexadecimal = digits.starts_with('x') || digits.starts_with('X');
  if (is_hexadecimal) digits.remove_prefix(1);
  std::uint32_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [last, error] = std::from_chars(digits.data(), end, number, is_hexadecimal ? 16 : 10);
  if (error != std::errc() || last != end) return std::nullopt;
  if (number >= 0x80 && number <= 0x9F) return windows_1252(static_cast<unsigned char>(number));
  const bool is_surrogate = number >= 0xD800 && number <= 0xDFFF;
  const bool is_control = number < 0x20 && number != '\n' && number != '\t';
  if (is_control || is_surrogate || number == 0x7F || number > 0x10FFFF) return std::nullopt;
  return number;
}

std::optional<char32_t> named(std::string_view name) {
  if (name == "apos") return U'\'';
  const std::string terminated(name);
  const auto* const entity =
      htmlEntityLookup(reinterpret_cast<const unsigned char*>(terminated.c_str()));
  if (entity == nullptr) return std::nullopt;
  return static_cast<char32_t>(entity->value);
}

/// The reference that begins with the `&` at `position`.
std::optional<Reference> reference_at(std::string_view text, std::size_t position) {
  constexpr std::size_t longest = 10;
  const std::string_view rest = text.substr(position + 1, longest);
  const std::size_t end = rest.find(';');
  if (end == std::string_view::npos || end == 0) return std::nullopt;
  const std::string_view name = rest.substr(0, end);
  const auto character = name.front() == '#' ? numbered(name.substr(1)) : named(name);
  if (!character) return std::nullopt;
  return Reference{*character, end + 2};
}

std::string decoded_once(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (true) {
    const std::size_t at = text.find('&');
    out += text.substr(0, at);
    if (at == std::string_view::npos) return out;
    if (const auto reference = reference_at(text, at)) {
      utf8::append(out, reference->character);
      text.remove_prefix(at + reference->length);
    } else {
      out += '&';
      text.remove_prefix(at + 1);
    }
  }
}

}  // namespace

std::string with_entities_decoded(std::string_view text) {
  if (text.find('&') == std::string_view::npos) return std::string(text);
  return decoded_once(decoded_once(text));
}

}  // namespace kliping
