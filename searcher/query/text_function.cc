// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/text_function.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "common/text/ascii.h"
#include "searcher/query/bad_query.h"
#include "searcher/query/edit_distance.h"

namespace kliping::syntax {
namespace {

using Kind = TextFunction::Kind;

struct Name {
  std::string_view name;
  Kind kind;
};

constexpr std::array<Name, 6> names{{
    {"sentence", Kind::sentence},
    {"kalimat", Kind::sentence},
    {"paragraph", Kind::paragraph},
    {"paragraf", Kind::paragraph},
    {"atleast", Kind::at_least},
    {"minimal", Kind::at_least},
}};

std::size_t count_of(const Lexeme& word, std::string_view name, std::string_view digits) {
  if (const auto count = small_number(digits)) return *count;
  fail(word.position,
       fmt::format("`{}(` needs a number from 1 to {} before the bracket", word.text,
                   greatest_number),
       fmt::format("write it as in {}3(banjir)", name));
}

/// Words of the language are near some names (`atlet(`, `alamat(`): one letter
/// in four may differ, no more.
void refuse_slip_of_the_pen(const Lexeme& word, std::string_view letters, bool has_digits) {
  constexpr std::size_t longest_compared = 40;
  if (letters.size() > longest_compared) return;
  for (const Name& row : names) {
    const bool counts = row.kind == Kind::at_least;
    const std::size_t most = row.name.size() / 4;
    if (counts != has_digits || edit_distance(letters, row.name, most) > most) continue;
    fail(word.position, fmt::format("there is no function `{}(`", word.text),
         fmt::format("did you mean {}{}( )? To search for the word, put a blank before the bracket",
                     row.name, counts ? "3" : ""));
  }
}

}  // namespace

std::optional<std::size_t> small_number(std::string_view digits) {
  const auto number = ascii::parse_number<std::size_t>(digits);
  return number && *number >= 1 && *number <= greatest_number ? number : std::nullopt;
}

std::optional<TextFunction> find_text_function(const Lexeme& word) {
  std::string plain = word.text;
  std::transform(plain.begin(), plain.end(), plain.begin(), ascii::small);
  const std::size_t digits_begin = plain.find_last_not_of("0123456789") + 1;
  const auto letters = std::string_view(plain).substr(0, digits_begin);
  const auto digits = std::string_view(plain).substr(digits_begin);
  for (const Name& row : names) {
    if (row.name != letters) continue;
    if (row.kind == Kind::at_least) return TextFunction{row.kind, count_of(word, row.name, digits)};
    if (digits.empty()) return TextFunction{row.kind};
  }
  refuse_slip_of_the_pen(word, letters, !digits.empty());
  return std::nullopt;
}

}  // namespace kliping::syntax
