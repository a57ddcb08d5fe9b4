// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/random_words.h"

#include <algorithm>
#include <utility>

#include "common/lexicon/acronym_table.h"
#include "common/text/ascii.h"

namespace kliping::test {
namespace {

using Kind = Wanted::Kind;

std::string joined(const Passage& passage, std::size_t first, std::size_t count) {
  std::string text;
  for (std::size_t i = first; i < first + count; ++i) {
    if (!text.empty()) text += ' ';
    text += passage.words[i];
  }
  return text;
}

}  // namespace

std::string RandomWords::acronym() {
  const auto acronyms = AcronymTable::instance().acronyms();
  return acronyms[text_.below(acronyms.size())].spelling;
}

Wanted RandomWords::word_at(const Passage& passage, std::size_t number, Field field) {
  std::string text = passage.words[number];
  if (text_.chance(3)) text = "takadakatabegini";
  if (text_.chance(4)) text = acronym();
  return {.kind = Kind::word, .field = field, .text = std::move(text)};
}

Wanted RandomWords::word(const Passage& passage, Field field) {
  Wanted word = word_at(passage, text_.telling_word(passage), field);
  const auto is_capital = [](char c) { return ascii::is_capital(c) || ascii::is_digit(c); };
  const bool initialism = word.text.size() > 1 && ascii::is_capital(word.text.front()) &&
                          std::all_of(word.text.begin(), word.text.end(), is_capital);
  if (initialism && text_.chance(50)) word.kind = Kind::capitals;
  return word;
}

Wanted RandomWords::phrase(const Passage& passage, Field field) {
  const std::size_t count = 2 + text_.below(3);
  const std::size_t first = text_.below(passage.words.size() - count + 1);
  return {.kind = text_.chance(40) ? Kind::stemmed_phrase : Kind::phrase,
          .field = field,
          .text = joined(passage, first, count)};
}

/// The beginning of a word, of three letters and more: shorter ones stand for
/// more words than the language allows.
Wanted RandomWords::prefix(const Passage& passage, Field field) {
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
Wanted RandomWords::operand_at(const Passage& passage, std::size_t number, Field field) {
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
Wanted RandomWords::pair(const Passage& passage, Kind kind, std::size_t most_apart, Field field) {
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

Wanted joined_by(Kind kind, std::vector<Wanted> parts) {
  const Field field = parts.front().field;
  const bool same_field = std::all_of(parts.begin(), parts.end(),
                                      [&](const Wanted& part) { return part.field == field; });
  return {.kind = kind, .field = same_field ? field : Field::text, .parts = std::move(parts)};
}

}  // namespace kliping::test
