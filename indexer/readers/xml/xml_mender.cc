// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml_mender.h"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "common/text/ascii.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

/// How much is mended at a time, before escapes make it longer.
constexpr std::size_t portion_bytes = 1 << 16;

/// The longest reference that is looked for, `&thetasym;` or one by number.
constexpr std::size_t longest_reference = 40;

/// More than any format in use has by far.
constexpr std::size_t most_attributes = 1000;

constexpr std::string_view cdata_begin = "<![CDATA[";
constexpr std::string_view cdata_end = "]]>";
constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";
constexpr std::string_view instruction_begin = "<?";
constexpr std::string_view instruction_end = "?>";

/// A control character that XML forbids.
bool is_forbidden(char c) {
  return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// Whether XML allows the character of that number.
bool is_allowed(std::uint32_t number) {
  if (number < 0x20) return number == '\t' || number == '\n' || number == '\r';
  const bool is_surrogate = number >= 0xD800 && number < 0xE000;
  return !is_surrogate && number <= 0x10FFFF && number != 0xFFFE && number != 0xFFFF;
}

bool is_name_character(char c) {
  return ascii::is_letter(c) || ascii::is_digit(c) || c == '_' || c == '-' || c == '.' || c == ':';
}

bool is_name(std::string_view text) {
  return !text.empty() && !ascii::is_digit(text.front()) &&
         std::all_of(text.begin(), text.end(), is_name_character);
}

bool is_known_to_xml(std::string_view name) {
  constexpr std::array<std::string_view, 5> known{"amp", "lt", "gt", "quot", "apos"};
  return std::find(known.begin(), known.end(), name) != known.end();
}

/// The number in `#160` or `#xA0`; 0, which is allowed nowhere, for one that
/// is too large.
std::optional<std::uint32_t> number_of(std::string_view reference) {
  if (!reference.starts_with('#')) return std::nullopt;
  reference.remove_prefix(1);
  const bool hexadecimal = reference.starts_with('x');
  if (hexadecimal) reference.remove_prefix(1);
  std::uint32_t number = 0;
  const char* const end = reference.data() + reference.size();
  const auto [stop, error] = std::from_chars(reference.data(), end, number, hexadecimal ? 16 : 10);
  if (reference.empty() || stop != end) return std::nullopt;
  return error == std::errc() ? number : 0;
}

/// Whether a document that starts so is in UTF-16 or UTF-32.
bool begins_wide(std::string_view start) {
  return start.starts_with("\xFE\xFF") || start.starts_with("\xFF\xFE") ||
         start.find('\0') != std::string_view::npos;
}

}  // namespace

std::size_t XmlMender::read(std::span<char> buffer) {
  if (!started_) {
    started_ = true;
    is_wide_ = begins_wide(stream_.peek(4));
  }
  if (given_ == mended_.size()) {
    mended_.clear();
    given_ = 0;
    mend();
  }
  const std::size_t size = mended_.copy(buffer.data(), buffer.size(), given_);
  given_ += size;
  return size;
}

void XmlMender::mend() {
  // Comments leave nothing behind: go on until there is something to give.
  std::size_t taken = 0;
  while (taken < portion_bytes || mended_.empty()) {
    const std::string_view part = stream_.available().substr(0, portion_bytes);
    if (part.empty()) return;
    const std::size_t before = stream_.position();
    const auto special =
        std::find_if(part.begin(), part.end(), [&](char c) { return is_special(c); });
    if (state_ == State::comment) {
      stream_.skip(static_cast<std::size_t>(special - part.begin()));
    } else {
      copy(static_cast<std::size_t>(special - part.begin()));
    }
    if (special != part.end()) take_special(*special);
    taken += stream_.position() - before;
  }
}

bool XmlMender::is_special(char c) const {
  if (is_wide_) return false;
  switch (state_) {
    case State::text:
      return c == '<' || c == '&' || is_forbidden(c);
    case State::tag:
      return c == '<' || c == '>' || c == '"' || c == '\'' || c == '=' || is_forbidden(c);
    case State::quoted:
      return c == quotation_mark_ || c == '&' || is_forbidden(c);
    case State::cdata:
      return c == ']' || c == '<' || c == '>' || c == '&' || is_forbidden(c);
    case State::comment:
      return c == '-' || c == '\n';
    case State::instruction:
      return c == '?';
  }
  return false;
}

void XmlMender::take_special(char next) {
  if (is_forbidden(next)) return replace(1, " ");
  switch (state_) {
    case State::text:
      return next == '<' ? take_markup() : take_reference();
    case State::tag:
      return take_in_tag(next);
    case State::quoted:
      if (next == '&') return take_reference();
      state_ = State::tag;
      return copy(1);
    case State::cdata:
      return take_in_cdata(next);
    case State::comment:
      return take_in_comment(next);
    case State::instruction:
      if (!begins(instruction_end)) return copy(1);
      state_ = State::text;
      return copy(instruction_end.size());
  }
}

void XmlMender::take_markup() {
  if (begins(cdata_begin)) {
    state_ = State::cdata;
    replace(cdata_begin.size(), "");
  } else if (begins(comment_begin)) {
    state_ = State::comment;
    replace(comment_begin.size(), "");
  } else if (begins(instruction_begin)) {
    state_ = State::instruction;
    copy(instruction_begin.size());
  } else {
    state_ = State::tag;
    attributes_ = 0;
    copy(1);
  }
}

void XmlMender::take_in_tag(char next) {
  if (next == '<') return take_markup();  // inside a DOCTYPE
  if (next == '=' && ++attributes_ > most_attributes) {
    throw Unreadable(fmt::format("a tag with more than {} attributes", most_attributes));
  }
  if (next == '>') state_ = State::text;
  if (next == '"' || next == '\'') {
    state_ = State::quoted;
    quotation_mark_ = next;
  }
  copy(1);
}

void XmlMender::take_in_cdata(char next) {
  if (next == '<') return replace(1, "&lt;");
  if (next == '>') return replace(1, "&gt;");
  if (next == '&') return replace(1, "&amp;");
  if (!begins(cdata_end)) return copy(1);
  state_ = State::text;
  replace(cdata_end.size(), "");
}

void XmlMender::take_in_comment(char next) {
  if (next == '\n') return copy(1);
  const bool ends = begins(comment_end);
  if (ends) state_ = State::text;
  replace(ends ? comment_end.size() : 1, "");
}

void XmlMender::take_reference() {
  std::string_view reference = stream_.peek(longest_reference).substr(1);
  const std::size_t end = reference.find(';');
  if (end == std::string_view::npos) return replace(1, "&amp;");
  reference = reference.substr(0, end);
  if (const auto number = number_of(reference)) {
    const std::size_t size = reference.size() + 2;
    return is_allowed(*number) ? copy(size) : replace(size, " ");
  }
  if (!is_name(reference)) return replace(1, "&amp;");
  const std::string name(reference);
  const htmlEntityDesc* const known =
      is_known_to_xml(name) ? nullptr
                            : htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
  if (known == nullptr) return copy(name.size() + 2);
  replace(name.size() + 2, fmt::format("&#{};", known->value));
}

bool XmlMender::begins(std::string_view mark) { return stream_.peek(mark.size()) == mark; }

void XmlMender::copy(std::size_t bytes) {
  mended_ += stream_.peek(bytes);
  stream_.skip(bytes);
}

void XmlMender::replace(std::size_t bytes, std::string_view replacement) {
  stream_.skip(bytes);
  mended_ += replacement;
}

}  // namespace kliping
