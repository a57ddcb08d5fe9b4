// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/query_generator.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/text/tokenise.h"

namespace kliping::test {
namespace {

using Kind = Wanted::Kind;

Wanted negation(Wanted part) { return joined_by(Kind::negation, {std::move(part)}); }

}  // namespace

Wanted QueryGenerator::together(Kind kind) {
  const Passage passage = text_.passage();
  std::vector<Wanted> parts;
  const std::size_t count = 1 + text_.below(3);
  for (std::size_t i = 0; i < count; ++i) {
    parts.push_back(words_.operand_at(passage, text_.telling_word(passage), Field::text));
  }
  if (text_.chance(20)) parts.push_back(words_.pair(passage, Kind::near, 5));
  if (text_.chance(20)) {
    Wanted both = joined_by(Kind::sequence, {words_.word(passage), words_.word(passage)});
    parts.push_back(joined_by(Kind::alternatives, {std::move(both), words_.word(text_.passage())}));
  }
  Wanted content = joined_by(Kind::sequence, std::move(parts));
  if (text_.chance(25)) {
    content = joined_by(Kind::alternatives, {std::move(content), words_.word(text_.passage())});
  }
  return {.kind = kind, .parts = {std::move(content)}};
}

Wanted QueryGenerator::in_field() {
  if (text_.chance(15)) return of_url();
  const Field field = text_.chance(50) ? Field::title : Field::lead;
  const Passage passage = text_.chance(60) ? text_.headline() : text_.passage();
  switch (text_.below(6)) {
    case 0:
      return words_.phrase(passage, field);
    case 1:
      return words_.pair(passage, text_.chance(50) ? Kind::near : Kind::adjacent, 5, field);
    case 2:
      return words_.prefix(passage, field);
    case 3:
      return joined_by(text_.chance(50) ? Kind::alternatives : Kind::sequence,
                       {words_.word(passage, field), words_.word(text_.headline(), field)});
    default:
      return words_.word(passage, field);
  }
}

Wanted QueryGenerator::logic(std::size_t depth) {
  const Passage passage = text_.passage();
  if (depth == 0) return text_.chance(80) ? words_.word(passage) : words_.phrase(passage);
  std::vector<Wanted> parts{logic(depth - 1), logic(text_.below(depth))};
  switch (text_.below(5)) {
    case 0:
    case 1:
      if (text_.chance(30)) parts.push_back(words_.word(passage));
      return joined_by(Kind::alternatives, std::move(parts));
    case 2:
      parts[1] = negation(std::move(parts[1]));
      return joined_by(Kind::sequence, std::move(parts));
    case 3:
      return joined_by(Kind::all, {words_.word(passage), words_.word(passage)});
    default: {
      // Words of one passage, so that there is one article at least.
      std::vector<Wanted> words{words_.word(passage), words_.word(passage)};
      if (text_.chance(30)) words.push_back(words_.word_at(passage, 0));
      if (text_.chance(50)) words.push_back(joined_by(Kind::alternatives, std::move(parts)));
      return joined_by(Kind::sequence, std::move(words));
    }
  }
}

Wanted QueryGenerator::at_least() {
  const Passage passage = text_.passage();
  const Field field = text_.chance(15) ? Field::title : Field::text;
  Wanted counted = text_.chance(15)
                       ? words_.pair(passage, Kind::near, 4, field)
                       : words_.operand_at(passage, text_.telling_word(passage), field);
  return {.kind = Kind::at_least,
          .field = field,
          .number = 1 + text_.below(field == Field::title ? 2 : 5),
          .parts = {std::move(counted)}};
}

/// Words as people ask questions, for Match::any.
Wanted QueryGenerator::question() {
  const Passage passage = text_.passage();
  std::vector<Wanted> parts{words_.word(passage), words_.word(text_.passage())};
  if (text_.chance(50)) parts.push_back(words_.word_at(passage, text_.below(passage.words.size())));
  if (text_.chance(30)) parts.push_back(words_.phrase(passage));
  if (text_.chance(20))
    parts.push_back(joined_by(Kind::all, {words_.word(passage), words_.word(passage)}));
  if (text_.chance(20))
    parts.push_back(joined_by(Kind::alternatives, {words_.word(passage), words_.word(passage)}));
  if (text_.chance(20))
    parts.push_back(joined_by(Kind::sequence, {words_.word(passage), words_.word(passage)}));
  if (text_.chance(30)) parts.push_back(filters_.filter());
  if (text_.chance(30)) parts.push_back(negation(words_.word(text_.passage())));
  return joined_by(Kind::sequence, std::move(parts));
}

Wanted QueryGenerator::about(Topic topic) {
  switch (topic) {
    case Topic::phrase:
      return words_.phrase(text_.passage());
    case Topic::near:
      return words_.pair(text_.passage(), Kind::near, 12);
    case Topic::adjacent:
      return words_.pair(text_.passage(), Kind::adjacent, 5);
    case Topic::sentence:
      return together(text_.chance(50) ? Kind::sentence : Kind::paragraph);
    case Topic::field:
      return in_field();
    case Topic::filter:
      return filters_.filter();
    case Topic::logic:
      return logic(2);
    case Topic::wildcard: {
      const Field field = text_.chance(20) ? Field::title : Field::text;
      return words_.prefix(text_.passage(), field);
    }
    case Topic::at_least:
      return at_least();
    case Topic::length:
      return filters_.length();
    case Topic::match_any:
      return question();
  }
  return {};
}

Wanted QueryGenerator::of_url() {
  const std::string url = text_.article().url;
  Tokenizer tokenizer(url);
  std::vector<std::string> words;
  for (Token token; tokenizer.next(token);) words.push_back(token.form);
  if (words.size() < 3) return words_.word(text_.headline(), Field::title);
  const std::size_t first = text_.below(words.size() - 1);
  if (text_.chance(50)) return {.kind = Kind::word, .field = Field::url, .text = words[first]};
  return {.kind = text_.chance(50) ? Kind::phrase : Kind::word,
          .field = Field::url,
          .text = words[first] + '-' + words[first + 1]};
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

}  // namespace kliping::test
