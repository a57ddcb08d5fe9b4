// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/table_row.h"

#include <algorithm>

#include "common/text/split.h"

namespace kliping {
namespace {

constexpr char quote = '"';

}  // namespace

bool TableRow::take_quoted(std::string_view& line) {
  std::string& field = fields_.back();
  while (true) {
    const std::size_t mark = line.find(quote);
    field += line.substr(0, mark);
    if (mark == std::string_view::npos) return false;
    line.remove_prefix(mark + 1);
    if (!line.starts_with(quote)) return true;
    field += quote;  // a doubled one stands for one
    line.remove_prefix(1);
  }
}

bool TableRow::opens_quotes(std::string_view& line) {
  // A tab may be the delimiter, so that it is no blank here.
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  if (!line.substr(begin).starts_with(quote)) return false;
  line.remove_prefix(begin + 1);
  return true;
}

TableRow::State TableRow::add_line(std::string_view line) {
  if (in_quotes_) fields_.back() += '\n';
  while (true) {
    if (!in_quotes_) {
      fields_.emplace_back();
      in_quotes_ = opens_quotes(line);
    }
    const bool quoted = in_quotes_;
    if (quoted && !take_quoted(line)) return State::open;
    in_quotes_ = false;
    const std::size_t end = std::min(line.find(delimiter_), line.size());
    const std::string_view rest = line.substr(0, end);
    if (!quoted) fields_.back() = rest;
    if (quoted && !trim(rest).empty()) return State::broken;
    if (end == line.size()) return State::complete;
    line.remove_prefix(end + 1);
  }
}

void TableRow::clear() {
  fields_.clear();
  in_quotes_ = false;
}

}  // namespace kliping
