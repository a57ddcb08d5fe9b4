// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/json_scanner.h"

#include <array>

namespace kliping {
namespace {

using Table = std::array<bool, 256>;

constexpr Table table_of(std::string_view characters) {
  Table table{};
  for (const char c : characters) table[static_cast<unsigned char>(c)] = true;
  return table;
}

constexpr Table structural = table_of("\"{}[]:,");
constexpr Table in_strings = table_of("\"\\\n");

/// The next byte from `at` on that is in the table; the end where there is none.
std::size_t find(std::string_view piece, std::size_t at, const Table& table) {
  while (at < piece.size() && !table[static_cast<unsigned char>(piece[at])]) ++at;
  return at;
}

}  // namespace

bool JsonScanner::take_string(std::string_view piece, std::size_t& at) {
  while (at < piece.size()) {
    if (escaped_) {
      escaped_ = false;
      ++at;
      continue;
    }
    at = find(piece, at, in_strings);
    if (at == piece.size()) return true;
    if (piece[at] == '\n') return false;
    escaped_ = piece[at] == '\\';
    in_string_ = piece[at] != '"';
    ++at;
    if (!in_string_) return true;
  }
  return true;
}

void JsonScanner::open(char bracket, std::size_t bytes_before) {
  if (depth_ == 0) is_object_ = bracket == '{';
  if (bracket == '[' && is_object_ && !open_list_) open_list_ = {depth_, bytes_before + 1};
  ++depth_;
}

JsonScanner::State JsonScanner::take(std::string_view piece, std::size_t& taken) {
  std::size_t at = 0;
  const auto stop = [&](State state) {
    taken = at;
    bytes_ += at;
    return state;
  };
  while (true) {
    if (in_string_ && !take_string(piece, at)) return stop(State::torn);
    at = find(piece, at, structural);
    if (at >= piece.size()) return stop(State::inside);
    const char c = piece[at];
    const bool where_a_key_should_be = depth_ == 1 && is_object_ && !behind_colon_;
    if (c == '{' && where_a_key_should_be) return stop(State::followed);
    if (c == '{' || c == '[') open(c, bytes_ + at);
    if (c == '}' || c == ']') --depth_;
    if (open_list_ && depth_ <= open_list_->depth) open_list_.reset();
    ++at;
    if (depth_ == 0) return stop(State::complete);
    behind_colon_ = c == ':';
    in_string_ = c == '"';
  }
}

}  // namespace kliping
