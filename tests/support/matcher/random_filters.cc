// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/random_filters.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/ascii.h"
#include "common/text/tokenise.h"
#include "tests/support/matcher/random_dates.h"
#include "tests/support/matcher/random_words.h"
#include "tests/support/matcher/values.h"

namespace kliping::test {
namespace {

using Kind = Wanted::Kind;

constexpr std::array value_fields{Field::publisher, Field::cited,  Field::source, Field::section,
                                  Field::place,     Field::author, Field::tag,    Field::language};

const std::vector<Field>& facet_fields() {
  static const std::vector<Field> list = [] {
    std::vector<Field> facets;
    for (const FieldSpec& spec : fields) {
      if (spec.facet) facets.push_back(spec.field);
    }
    return facets;
  }();
  return list;
}

bool can_be_quoted(const std::string& value) {
  const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '*';
  });
  return plain && ascii::is_ascii(value) &&
         std::any_of(value.begin(), value.end(), ascii::is_letter);
}

std::size_t count_words(const std::string& text) {
  std::size_t count = 0;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) ++count;
  return count;
}

}  // namespace

Wanted RandomFilters::value_of(const Article& article) {
  const Field field = value_fields[text_.below(value_fields.size())];
  const auto values = values_of(article, field);
  if (values.empty() || !can_be_quoted(values.front())) {
    return {.kind = Kind::value, .field = Field::id, .text = article.id};
  }
  return {.kind = Kind::value, .field = field, .text = text_.one_of(values)};
}

Wanted RandomFilters::published(const Article& article) {
  const Date day = article.published ? article.published->day : today_;
  WrittenSpan span = random_span(day, today_, text_);
  return {.kind = Kind::published, .text = std::move(span.text), .span = span.span};
}

Wanted RandomFilters::filter() {
  const Article& article = text_.article();
  if (text_.chance(40)) return published(article);
  if (text_.chance(20)) {
    Wanted one = value_of(article);
    Wanted other = value_of(text_.article());
    if (one.field == other.field) return joined_by(Kind::alternatives, {one, other});
    return one;
  }
  return value_of(article);
}

Wanted RandomFilters::length() {
  const std::size_t words = count_words(text_.article().body);
  const std::string number = std::to_string(words);
  switch (text_.below(6)) {
    case 0:
      return {.kind = Kind::length, .text = "words:>" + number, .least = words + 1};
    case 1:
      return {.kind = Kind::length, .text = "words:>=" + number, .least = words};
    case 2:
      return {.kind = Kind::length, .text = "words:<" + number, .most = words == 0 ? 0 : words - 1};
    case 3:
      return {.kind = Kind::length, .text = "words:<=" + number, .most = words};
    case 4: {
      const std::size_t most = words + text_.below(100);
      return {.kind = Kind::length,
              .text = "words:" + number + ".." + std::to_string(most),
              .least = words,
              .most = most};
    }
    default:
      return {.kind = Kind::length, .text = "words:" + number, .least = words, .most = words};
  }
}

std::vector<Selection> RandomFilters::selections() {
  std::vector<Selection> chosen;
  const std::size_t count = 1 + text_.below(3);
  while (chosen.size() < count) {
    const Field field = text_.one_of(facet_fields());
    const bool known = std::any_of(chosen.begin(), chosen.end(),
                                   [&](const Selection& one) { return one.field == field; });
    if (known) continue;
    Selection selection{.field = field, .values = {}};
    for (std::size_t i = 0; i < 1 + text_.below(3); ++i) {
      const auto values = values_of(text_.article(), field);
      selection.values.push_back(values.empty() ? std::string() : text_.one_of(values));
    }
    chosen.push_back(std::move(selection));
  }
  return chosen;
}

}  // namespace kliping::test
