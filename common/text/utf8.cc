// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace kliping::utf8 {
namespace {

// ICU's macros convert between integers as they please.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

/// The character at `position`, behind which `position` is moved; negative
/// where the bytes are not UTF-8. ICU's offsets have 32 bits, so it is given
/// one character's bytes and not the text.
UChar32 decode(std::string_view text, std::size_t& position) {
  const std::string_view window = text.substr(position, U8_MAX_LENGTH);
  const auto length = static_cast<int32_t>(window.size());
  int32_t offset = 0;
  UChar32 character = 0;
  U8_NEXT(window.data(), offset, length, character);
  position += static_cast<std::size_t>(offset);
  return character;
}

std::size_t encode(UChar32 character, char* bytes) {
  int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, character);
  return static_cast<std::size_t>(length);
}

bool is_trail(char byte) { return U8_IS_TRAIL(byte); }

#pragma GCC diagnostic pop

bool is_visible_ascii(char c) { return c > 0x20 && c < 0x7F; }

/// Whether a space is at `position`, and visible ASCII on both sides of it.
bool is_single_space(std::string_view text, std::size_t position) {
  return text[position] == ' ' && position > 0 && position + 1 < text.size() &&
         is_visible_ascii(text[position - 1]) && is_visible_ascii(text[position + 1]);
}

/// Whether it belongs to the character before it.
bool extends_character(char32_t character) {
  return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_GRAPHEME_EXTEND) ||
         u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_EMOJI_MODIFIER);
}

bool turns_direction(char32_t character) {
  return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_BIDI_CONTROL);
}

}  // namespace

std::optional<std::size_t> first_invalid(std::string_view text) {
  std::size_t position = 0;
  while (position < text.size()) {
    const std::size_t start = position;
    if (static_cast<unsigned char>(text[position]) < 0x80) {
      ++position;
    } else if (decode(text, position) < 0) {
      return start;
    }
  }
  return std::nullopt;
}

std::string_view truncate(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  while (end > 0 && is_trail(text[end])) --end;
  return text.substr(0, end);
}

std::string_view truncate_graphemes(std::string_view text, std::size_t max_bytes) {
  constexpr std::string_view joiner = "\u200D";
  std::string_view cut = truncate(text, max_bytes);
  while (!cut.empty() && cut.size() < text.size()) {
    std::size_t position = cut.size();
    if (!extends_character(next(text, position)) && !cut.ends_with(joiner)) break;
    cut = truncate(text, cut.size() - 1);
  }
  return cut;
}

char32_t next_beyond_ascii(std::string_view text, std::size_t& position) {
  const UChar32 character = decode(text, position);
  return character < 0 ? U'\uFFFD' : static_cast<char32_t>(character);
}

void append(std::string& out, char32_t character) {
  std::array<char, U8_MAX_LENGTH> bytes;
  out.append(bytes.data(), encode(static_cast<UChar32>(character), bytes.data()));
}

std::string squeeze(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool pending_space = false;
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t start = position;
    // Most of a text needs no look into Unicode's tables: words with one blank
    // between them.
    while (position < text.size() &&
           (is_visible_ascii(text[position]) || is_single_space(text, position))) {
      ++position;
    }
    if (position > start) {
      if (pending_space) out += ' ';
      pending_space = false;
      out.append(text.substr(start, position - start));
      continue;
    }
    if (u_isUWhiteSpace(static_cast<UChar32>(next(text, position)))) {
      pending_space = !out.empty();
      continue;
    }
    if (pending_space) out += ' ';
    pending_space = false;
    out.append(text.substr(start, position - start));
  }
  return out;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const std::size_t start = position;
    while (position < text.size() && text[position] >= 0x20 && text[position] < 0x7F) ++position;
    out.append(text.substr(start, position - start));
    if (position == text.size()) break;
    const char32_t character = next(text, position);
    if (character == U'\n' || character == U'\t' || character == U'\r' || character == 0x2028 ||
        character == 0x2029) {
      out += ' ';
    } else if (u_charType(static_cast<UChar32>(character)) == U_CONTROL_CHAR ||
               turns_direction(character)) {
      append(out, U'\uFFFD');
    } else {
      append(out, character);
    }
  }
  return out;
}

std::size_t display_width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t position = 0; position < text.size();) {
    const auto character = static_cast<UChar32>(next(text, position));
    const int8_t type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) continue;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    columns += width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
  }
  return columns;
}

}  // namespace kliping::utf8
