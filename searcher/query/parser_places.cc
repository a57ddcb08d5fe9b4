// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <utility>

#include "searcher/query/bad_query.h"
#include "searcher/query/recursive_descent.h"

/// The rules of the grammar that look at places in the text.
namespace kliping::syntax {
namespace {

[[noreturn]] void fail_without_neighbour(const Lexeme& sign) {
  fail(sign.position, fmt::format("{} needs a word before and after it", sign.text),
       fmt::format("write it as in harga {} beras, or in small letters to search for it",
                   sign.text));
}

/// A function as errors name it, at the place that they point at.
Lexeme with_brackets(const Lexeme& name, std::size_t position) {
  return {name.kind, name.text + "( )", position};
}

/// How many more words the tree has than were counted since `before`:
/// alternatives that are distributed come twice.
WordCount excess(WordCount in_tree, WordCount counted, WordCount before) {
  const auto more = [](std::size_t tree, std::size_t now, std::size_t then) {
    return tree + then > now ? tree + then - now : 0;
  };
  return {more(in_tree.words, counted.words, before.words),
          more(in_tree.prefixes, counted.prefixes, before.prefixes)};
}

}  // namespace

std::optional<Node> RecursiveDescent::parse_near() {
  if (cursor_.current().kind == Kind::near_word) fail_without_neighbour(cursor_.current());
  auto left = parse_operand();
  while (cursor_.current().kind == Kind::near_word) {
    const Lexeme sign = cursor_.take();
    if (!left || !cursor_.begins_operand()) fail_without_neighbour(sign);
    const bool outer = std::exchange(needs_places_, true);
    auto right = parse_operand();
    needs_places_ = outer;
    if (!right) fail_without_neighbour(sign);
    left = join_near(sign, std::move(*left), std::move(*right));
  }
  return left;
}

Node RecursiveDescent::parse_function(const TextFunction& function, const Lexeme& name) {
  const bool in_text = context_.kind == FieldMeaning::Kind::words && context_.field == Field::text;
  const bool counts = function.kind == TextFunction::Kind::at_least;
  if (counts ? !reads_words() : !in_text) {
    fail(name.position, fmt::format("{}( ) cannot stand behind this field", name.text),
         counts ? "it can behind title:, lead: and text:" : "write it without the field");
  }
  const Lexeme open = cursor_.take();
  const DepthGuard guard(*this, open.position);
  const bool outer = std::exchange(needs_places_, true);
  Node node = counts ? parse_at_least(function.count, name)
                     : parse_together(function.kind == TextFunction::Kind::sentence
                                          ? Together::Unit::sentence
                                          : Together::Unit::paragraph,
                                      name);
  needs_places_ = outer;
  close_group(open.position);
  return node;
}

Node RecursiveDescent::parse_at_least(std::size_t count, const Lexeme& name) {
  AtLeast at_least{count, {}};
  at_least.child.push_back(parse_alternatives());
  static_cast<void>(field_of_places(at_least.child.front(), with_brackets(name, name.position)));
  return Node{std::move(at_least)};
}

Node RecursiveDescent::parse_together(Together::Unit unit, const Lexeme& name) {
  const WordCount before = words_.count();
  Node node = join_together(unit, parse_ways(name));
  words_.add(excess(count_words_of(node), words_.count(), before), name.position);
  return node;
}

Ways RecursiveDescent::parse_ways(const Lexeme& name) {
  Ways alternatives;
  do {
    for (auto& way : parse_ways_of_sequence(name)) alternatives.push_back(std::move(way));
  } while (cursor_.accept(Kind::or_word));
  return alternatives;
}

Ways RecursiveDescent::parse_ways_of_sequence(const Lexeme& name) {
  const std::size_t begin = cursor_.current().position;
  const bool empty = cursor_.ends_sequence();
  Ways ways{{}};
  while (!cursor_.ends_sequence()) {
    const std::size_t position = cursor_.current().position;
    ways = combine(ways, parse_ways_of_operand(name), position);
  }
  if (ways.front().empty()) fail_without_operand(begin, !empty);
  return ways;
}

/// One way without places for what has no letter or digit.
Ways RecursiveDescent::parse_ways_of_operand(const Lexeme& name) {
  const Lexeme first = cursor_.current();
  if (first.kind == Kind::and_word || first.kind == Kind::not_word) {
    fail(first.position, fmt::format("{} cannot stand inside {}( )", first.text, name.text),
         first.kind == Kind::and_word ? "all that stands there must be in one: leave it out"
                                      : "write it before or behind the brackets");
  }
  if (first.kind == Kind::open && !cursor_.at_group_before_near()) {
    const DepthGuard guard(*this, first.position);
    cursor_.take();
    Ways ways = group_ways(parse_ways(name));
    close_group(first.position);
    return ways;
  }
  auto place = parse_near();
  if (!place) return {{}};
  if (field_of_places(*place, with_brackets(name, first.position)) != Field::text) {
    fail(first.position, fmt::format("{}( ) looks at headline and text together", name.text),
         "take the field out of the brackets");
  }
  return {{std::move(*place)}};
}

}  // namespace kliping::syntax
