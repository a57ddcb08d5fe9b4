// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/value_reader.h"

#include <fmt/format.h>

#include <string_view>

#include "common/text/ascii.h"
#include "common/text/date_spans.h"
#include "common/text/split.h"
#include "searcher/query/bad_query.h"

namespace kliping::syntax {
namespace {

DateRange read_date(const Lexeme& lexeme, Date today) {
  const auto range = calendar::parse_range(lexeme.text, today);
  if (!range) {
    fail(lexeme.position, fmt::format("`{}` is no date or span of dates", lexeme.text),
         "write 2025, 2025-02, 2025-02-27, 27/2/2025, 2025-01-15..2025-02-28, kemarin or "
         "\"pekan lalu\"");
  }
  return *range;
}

DateRange read_since(const Lexeme& lexeme, Date today) {
  if (const auto first = calendar::start_of_last(lexeme.text, today)) return {first, std::nullopt};
  const auto range = calendar::parse_range(lexeme.text, today);
  if (range && range->first) return {range->first, std::nullopt};
  fail(lexeme.position, fmt::format("`{}` is no span of time", lexeme.text),
       "write 7d, 2w, 3m, 1y or a date");
}

/// As many decimal digits as Slot::words has.
constexpr std::size_t most_words_of_a_text = 99'999'999;

std::optional<std::size_t> read_count(std::string_view text) {
  const auto count = ascii::parse_number<std::size_t>(text);
  return count && *count <= most_words_of_a_text ? count : std::nullopt;
}

/// `>800`, `>=800`, `<300`, `<=300`; nothing for what is none of them.
std::optional<Length> read_comparison(std::string_view text) {
  const bool more = text.starts_with('>');
  if (!more && !text.starts_with('<')) return std::nullopt;
  text.remove_prefix(1);
  const bool or_equal = text.starts_with('=');
  if (or_equal) text.remove_prefix(1);
  const auto count = read_count(trim(text));
  if (!count) return std::nullopt;
  if (or_equal) return more ? Length{count, std::nullopt} : Length{std::nullopt, count};
  if (more && *count < most_words_of_a_text) return Length{*count + 1, std::nullopt};
  if (!more && *count > 0) return Length{std::nullopt, *count - 1};
  return std::nullopt;
}

/// `300..500`, `300..`, `..500`; nothing for what is none of them.
std::optional<Length> read_length_range(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos || text == "..") return std::nullopt;
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  const Length length{read_count(from), read_count(to)};
  const bool unreadable = (!from.empty() && !length.least) || (!to.empty() && !length.most);
  const bool backwards = length.least && length.most && *length.most < *length.least;
  return unreadable || backwards ? std::nullopt : std::optional(length);
}

Length read_length(const Lexeme& lexeme) {
  const std::string_view text = trim(lexeme.text);
  if (const auto count = read_count(text)) return {count, count};
  if (const auto comparison = read_comparison(text)) return *comparison;
  if (const auto range = read_length_range(text)) return *range;
  fail(lexeme.position, fmt::format("`{}` is no number of words", lexeme.text),
       "write >800, <=300, 300..500 or 412");
}

Filter read_filter(const Lexeme& lexeme, Field field) {
  if (trim(lexeme.text).empty()) {
    fail(lexeme.position, "the value is empty", "write what to look for");
  }
  if (lexeme.text.ends_with('*')) {
    fail(lexeme.position, "a * cannot end a value", "write the whole value");
  }
  return Filter{field, lexeme.text};
}

}  // namespace

Node read_value(const Lexeme& lexeme, const FieldMeaning& field, Date today) {
  if (lexeme.kind == Lexeme::Kind::stemmed_phrase) {
    fail(lexeme.position, "~ is for words of the text, and this field has values",
         "take the ~ out");
  }
  switch (field.kind) {
    case FieldMeaning::Kind::date:
      return Node{Published{read_date(lexeme, today)}};
    case FieldMeaning::Kind::since:
      return Node{Published{read_since(lexeme, today)}};
    case FieldMeaning::Kind::length:
      return Node{read_length(lexeme)};
    default:
      return Node{read_filter(lexeme, field.field)};
  }
}

}  // namespace kliping::syntax
