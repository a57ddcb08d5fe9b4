// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/query_generator.h"

#include <algorithm>
#include <utility>

#include "common/lexicon/acronym_table.h"
#include "common/text/ascii.h"
#include "common/text/split.h"
#include "common/text/tokenise.h"
#include "tests/support/matcher/random_dates.h"
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

std::string joined(const Passage& passage, std::size_t first, std::size_t count) {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) {
    if (!text.empty()) text += ' ';
    text += passage.words[i];
  }
  return text;
}

std::size_t count_words(const std::string& text) {
  std::size_t count = 0;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) ++count;
  return count;
}

Wanted joined_by(Kind kind, std::vector<Wanted> parts) {
  const Field field = parts.front().field;
  const bool same_field = std::all_of(parts.begin(), parts.end(),
                                      [&](const Wanted& part) { return part.field == field; });
  return {.kind = kind, .field = same_field ? field : Field::text, .parts = std::move(parts)};
}

Wanted negation(Wanted part) { return joined_by(Kind::negation, {std::move(part)}); }

}  // namespace

Wanted QueryGenerator::word_at(const Passage& passage, std::size_t number, Field field) {
  std::string text = passage.words[number];
  if (text_.chance(3)) text = "takadakatabegini";
  if (text_.chance(4)) text = acronym();
  return {.kind = Kind::word, .field = field, .text = std::move(text)};
}

std::string QueryGenerator::acronym() {
  const auto acronyms = AcronymTable::instance().acronyms();
  return acronyms[text_.below(acronyms.size())].spelling;
}

Wanted QueryGenerator::word(const Passage& passage, Field field) {
  Wanted word = word_at(passage, text_.telling_word(passage), field);
  const auto is_capital = [](char c) { return ascii::is_capital(c) || ascii::is_digit(c); };
  const bool initialism = word.text.size() > 1 && ascii::is_capital(word.text.front()) &&
                          std::all_of(word.text.begin(), word.text.end(), is_capital);
  if (initialism && text_.chance(50)) word.kind = Kind::capitals;
  return word;
}

Wanted QueryGenerator::phrase(const Passage& passage, Field field) {
  const std::size_t count = 2 + text_.below(3);
  const std::size_t first = text_.below(passage.words.size() - count + 1);
  return {.kind = text_.chance(40) ? Kind::stemmed_phrase : Kind::phrase,
          .field = field,
          .text = joined(passage, first, count)};
}

/// The beginning of a word, of three letters and more: shorter ones stand for
/// more words than the language allows.
Wanted QueryGenerator::prefix(const Passage& passage, Field field) {
  for (int attempts = 0; attempts < 20; ++attempts) {
    const std::string& from = text_.one_of(passage.words);
    const bool plain = std::all_of(from.begin(), from.end(), ascii::is_letter);
    if (!plain || from.size() < 4) continue;
    const std::size_t length = 3 + text_.below(from.size() - 3);
    return {.kind = Kind::prefix, .field = field, .text = from.substr(0, length)};
  }
  return word(passage, field);
}

/// Something with a place at that word of the passage.
Wanted QueryGenerator::operand_at(const Passage& passage, std::size_t number, Field field) {
  Wanted at = word_at(passage, number, field);
  const std::size_t kind = text_.below(10);
  if (kind == 0) return joined_by(Kind::alternatives, {at, word(text_.passage(), field)});
  if (kind == 1) return joined_by(Kind::alternatives, {phrase(text_.passage(), field), at});
  if (kind == 2) return prefix(passage, field);
  if (kind == 3 && number + 1 < passage.words.size()) {
    return {.kind = text_.chance(50) ? Kind::phrase : Kind::stemmed_phrase,
            .field = field,
            .text = joined(passage, number, 2)};
  }
  if (kind == 4 && number + 2 < passage.words.size()) {
    const Kind joined_as = text_.chance(50) ? Kind::near : Kind::adjacent;
    return {.kind = joined_as,
            .field = field,
            .number = 1 + text_.below(3),
            .parts = {at, word_at(passage, number + 1 + text_.below(2), field)}};
  }
  return at;
}

/// Two words of a passage, with a distance that is now and then just too
/// small; and sometimes a third.
Wanted QueryGenerator::pair(const Passage& passage, Kind kind, std::size_t most_apart,
                            Field field) {
  const std::size_t first = text_.below(passage.words.size() - 1);
  const std::size_t farthest = std::min(most_apart, passage.words.size() - 1 - first);
  const std::size_t apart = 1 + text_.below(farthest);
  std::size_t distance = apart + text_.below(4);
  distance = distance > 1 ? distance - 1 : 1;
  std::vector<Wanted> parts{operand_at(passage, first, field),
                            operand_at(passage, first + apart, field)};
  const bool turned = kind == Kind::near && text_.chance(50);
  if (turned) std::swap(parts[0], parts[1]);
  Wanted near{.kind = kind, .field = field, .number = distance, .parts = std::move(parts)};
  if (!text_.chance(20)) return near;
  Wanted third = operand_at(passage, text_.telling_word(passage), field);
  return {.kind = text_.chance(70) ? Kind::near : Kind::adjacent,
          .field = field,
          .number = 1 + text_.below(15),
          .parts = {std::move(near), std::move(third)}};
}

Wanted QueryGenerator::together(Kind kind) {
  const Passage passage = text_.passage();
  std::vector<Wanted> parts;
  const std::size_t count = 1 + text_.below(3);
  for (std::size_t i = 0; i < count; ++i) {
    parts.push_back(operand_at(passage, text_.telling_word(passage), Field::text));
  }
  if (text_.chance(20)) parts.push_back(pair(passage, Kind::near, 5));
  if (text_.chance(20)) {
    Wanted both = joined_by(Kind::sequence, {word(passage), word(passage)});
    parts.push_back(joined_by(Kind::alternatives, {std::move(both), word(text_.passage())}));
  }
  Wanted content = joined_by(Kind::sequence, std::move(parts));
  if (text_.chance(25)) {
    content = joined_by(Kind::alternatives, {std::move(content), word(text_.passage())});
  }
  return {.kind = kind, .parts = {std::move(content)}};
}

Wanted QueryGenerator::in_field() {
  if (text_.chance(15)) return of_url();
  const Field field = text_.chance(50) ? Field::title : Field::lead;
  const Passage passage = text_.chance(60) ? text_.headline() : text_.passage();
  switch (text_.below(6)) {
    case 0:
      return phrase(passage, field);
    case 1:
      return pair(passage, text_.chance(50) ? Kind::near : Kind::adjacent, 5, field);
    case 2:
      return prefix(passage, field);
    case 3:
      return joined_by(text_.chance(50) ? Kind::alternatives : Kind::sequence,
                       {word(passage, field), word(text_.headline(), field)});
    default:
      return word(passage, field);
  }
}

Wanted QueryGenerator::of_url() {
  const std::string url = text_.article().url;
  Tokenizer tokenizer(url);
  std::vector<std::string> words;
  for (Token token; tokenizer.next(token);) words.push_back(token.form);
  if (words.size() < 3) return word(text_.headline(), Field::title);
  const std::size_t first = text_.below(words.size() - 1);
  if (text_.chance(50)) return {.kind = Kind::word, .field = Field::url, .text = words[first]};
  return {.kind = text_.chance(50) ? Kind::phrase : Kind::word,
          .field = Field::url,
          .text = words[first] + '-' + words[first + 1]};
}

Wanted QueryGenerator::value_of(const Article& article) {
  const Field field = value_fields[text_.below(value_fields.size())];
  const auto values = values_of(article, field);
  if (values.empty() || !can_be_quoted(values.front())) {
    return {.kind = Kind::value, .field = Field::id, .text = article.id};
  }
  return {.kind = Kind::value, .field = field, .text = text_.one_of(values)};
}

Wanted QueryGenerator::published(const Article& article) {
  const Date day = article.published ? article.published->day : today_;
  WrittenSpan span = random_span(day, today_, text_);
  return {.kind = Kind::published, .text = std::move(span.text), .span = span.span};
}

Wanted QueryGenerator::filter() {
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

Wanted QueryGenerator::length() {
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

Wanted QueryGenerator::logic(std::size_t depth) {
  const Passage passage = text_.passage();
  if (depth == 0) return text_.chance(80) ? word(passage) : phrase(passage);
  std::vector<Wanted> parts{logic(depth - 1), logic(text_.below(depth))};
  switch (text_.below(5)) {
    case 0:
    case 1:
      if (text_.chance(30)) parts.push_back(word(passage));
      return joined_by(Kind::alternatives, std::move(parts));
    case 2:
      parts[1] = negation(std::move(parts[1]));
      return joined_by(Kind::sequence, std::move(parts));
    case 3:
      return joined_by(Kind::all, {word(passage), word(passage)});
    default: {
      // Words of one passage, so that there is one article at least.
      std::vector<Wanted> words{word(passage), word(passage)};
      if (text_.chance(30)) words.push_back(word_at(passage, 0));
      if (text_.chance(50)) words.push_back(joined_by(Kind::alternatives, std::move(parts)));
      return joined_by(Kind::sequence, std::move(words));
    }
  }
}

Wanted QueryGenerator::at_least() {
  const Passage passage = text_.passage();
  const Field field = text_.chance(15) ? Field::title : Field::text;
  Wanted counted = text_.chance(15) ? pair(passage, Kind::near, 4, field)
                                    : operand_at(passage, text_.telling_word(passage), field);
  return {.kind = Kind::at_least,
          .field = field,
          .number = 1 + text_.below(field == Field::title ? 2 : 5),
          .parts = {std::move(counted)}};
}

/// Words as people ask questions, for Match::any.
Wanted QueryGenerator::question() {
  const Passage passage = text_.passage();
  std::vector<Wanted> parts{word(passage), word(text_.passage())};
  if (text_.chance(50)) parts.push_back(word_at(passage, text_.below(passage.words.size())));
  if (text_.chance(30)) parts.push_back(phrase(passage));
  if (text_.chance(20)) parts.push_back(joined_by(Kind::all, {word(passage), word(passage)}));
  if (text_.chance(20))
    parts.push_back(joined_by(Kind::alternatives, {word(passage), word(passage)}));
  if (text_.chance(20)) parts.push_back(joined_by(Kind::sequence, {word(passage), word(passage)}));
  if (text_.chance(30)) parts.push_back(filter());
  if (text_.chance(30)) parts.push_back(negation(word(text_.passage())));
  return joined_by(Kind::sequence, std::move(parts));
}

Wanted QueryGenerator::about(Topic topic) {
  switch (topic) {
    case Topic::phrase:
      return phrase(text_.passage());
    case Topic::near:
      return pair(text_.passage(), Kind::near, 12);
    case Topic::adjacent:
      return pair(text_.passage(), Kind::adjacent, 5);
    case Topic::sentence:
      return together(text_.chance(50) ? Kind::sentence : Kind::paragraph);
    case Topic::field:
      return in_field();
    case Topic::filter:
      return filter();
    case Topic::logic:
      return logic(2);
    case Topic::wildcard:
      return prefix(text_.passage(), text_.chance(20) ? Field::title : Field::text);
    case Topic::at_least:
      return at_least();
    case Topic::length:
      return length();
    case Topic::match_any:
      return question();
  }
  return {};
}

/// Beside what it tries, a query may have something else, before or behind.
Wanted QueryGenerator::with_another(Wanted wanted) {
  Wanted other = about(static_cast<Topic>(text_.below(topics - 1)));
  if (text_.chance(30)) other = negation(std::move(other));
  std::vector<Wanted> parts{std::move(wanted), std::move(other)};
  if (text_.chance(50)) std::swap(parts[0], parts[1]);
  return joined_by(text_.chance(75) ? Kind::sequence : Kind::alternatives, std::move(parts));
}

QueryGenerator::Generated QueryGenerator::next(Topic topic) {
  Wanted wanted = about(topic);
  if (topic == Topic::match_any) return {std::move(wanted), Match::any};
  if (text_.chance(35)) wanted = with_another(std::move(wanted));
  return {std::move(wanted), Match::all};
}

std::vector<Selection> QueryGenerator::selections() {
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
