// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/terms.h"

#include <fmt/format.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>

#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/tokenise.h"
#include "common/text/utf8.h"

namespace kliping::terms {
namespace {

// Xapian allows 245 bytes and counts a zero byte twice; so much for the
// readable part leaves room for prefix and hash whatever the content.
constexpr std::size_t longest_readable = 110;

std::string with_prefix(std::string_view prefix, std::string_view content) {
  std::string term(prefix);
  if (content.size() <= longest_readable) return term.append(content);
  const auto hash = XXH3_64bits(content.data(), content.size());
  return term.append(utf8::truncate(content, longest_readable))
      .append(fmt::format("#{:016x}", hash));
}

}  // namespace

std::string word(Field field, std::string_view form) {
  return std::string(spec_of(field).prefix).append(form);
}

std::string stem(Field field, std::string_view stem) {
  return std::string(stem_prefix).append(spec_of(field).prefix).append(stem);
}

std::string capitals(Field field, std::string_view form) {
  return std::string(capitals_prefix).append(spec_of(field).prefix).append(form);
}

std::string half(Field field, std::string_view form) {
  return std::string(half_prefix).append(spec_of(field).prefix).append(form);
}

std::string pair(Field field) { return std::string(pair_mark).append(spec_of(field).prefix); }

std::string fold_value(std::string_view value) {
  std::string folded;
  Tokenizer tokenizer(value, std::string_view::npos);
  for (Token token; tokenizer.next(token);) {
    if (!folded.empty()) folded += ' ';
    folded += token.form;
  }
  return folded.empty() ? utf8::squeeze(normalise(value)) : folded;
}

std::string value(Field field, std::string_view value) {
  const std::string_view prefix = spec_of(field).prefix;
  return field == Field::id ? with_prefix(prefix, value) : with_prefix(prefix, fold_value(value));
}

std::string year(Date date) {
  return fmt::format("{}{:04}", spec_of(Field::year).prefix, static_cast<int>(date.year()));
}

std::string month(Date date) {
  return fmt::format("{}{:04}{:02}", spec_of(Field::month).prefix, static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()));
}

std::string week(Date date) {
  const Week week = week_of(date);
  return fmt::format("{}{:04}W{:02}", spec_of(Field::week).prefix, week.year, week.number);
}

std::string day(Date date) {
  return std::string(spec_of(Field::day).prefix).append(date_value(date));
}

std::string date_value(Date date) {
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string count_value(std::size_t count) {
  constexpr std::size_t highest = 99'999'999;
  return fmt::format("{:08}", std::min(count, highest));
}

std::string join_values(const std::vector<std::string>& values) {
  return fmt::format("{}", fmt::join(values, std::string_view(&value_separator, 1)));
}

std::vector<std::string_view> split_values(std::string_view slot) {
  return slot.empty() ? std::vector<std::string_view>() : split(slot, value_separator);
}

}  // namespace kliping::terms
