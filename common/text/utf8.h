// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Small questions about UTF-8 text. All functions are pure and safe to call
/// from any thread.
namespace kliping::utf8 {

/// The byte at which `text` stops being valid UTF-8; nothing if all of it is.
[[nodiscard]] std::optional<std::size_t> first_invalid(std::string_view text);

/// The longest part of `text` from its beginning that has at most `max_bytes`
/// and does not end inside a character.
[[nodiscard]] std::string_view truncate(std::string_view text, std::size_t max_bytes);

/// The same, but not between a letter and the accents, joiners and modifiers
/// that are written behind it either.
[[nodiscard]] std::string_view truncate_graphemes(std::string_view text, std::size_t max_bytes);

/// What next() does with a character that is not of ASCII.
char32_t next_beyond_ascii(std::string_view text, std::size_t& position);

/// Reads the character at `position` and moves `position` behind it. An
/// invalid byte reads as U+FFFD. Requires position < text.size().
inline char32_t next(std::string_view text, std::size_t& position) {
  const auto byte = static_cast<unsigned char>(text[position]);
  if (byte >= 0x80) return next_beyond_ascii(text, position);
  ++position;
  return byte;
}

/// Appends `character` to `out`.
void append(std::string& out, char32_t character);

/// `text` with each run of white space, of whatever kind, as one space, and
/// none at the ends.
[[nodiscard]] std::string squeeze(std::string_view text);

/// `text` with invalid bytes, control characters and what turns the
/// direction of writing replaced, so that printing it can neither move the
/// cursor nor change colours: line breaks and tabs become spaces, others
/// U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

/// How many columns of a terminal `text` fills: 0 for combining marks, 2 for
/// wide East Asian characters and emoji.
[[nodiscard]] std::size_t display_width(std::string_view text);

}  // namespace kliping::utf8
