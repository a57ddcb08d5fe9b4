// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parser.h"

#include <fmt/format.h>

#include <utility>

#include "searcher/query/bad_query.h"
#include "searcher/query/join.h"
#include "searcher/query/recursive_descent.h"
#include "searcher/query/value_reader.h"

namespace kliping::syntax {
namespace {

constexpr std::size_t longest_query = 64 << 10;
constexpr int deepest_nesting = 100;

[[noreturn]] void fail_with_open_bracket(std::size_t position) {
  fail(position, "a bracket is not closed", "add the closing ) after the group");
}

}  // namespace

RecursiveDescent::RecursiveDescent(std::string_view query, const QueryOptions& options)
    : cursor_(query), options_(options) {}

RecursiveDescent::DepthGuard::DepthGuard(RecursiveDescent& parser, std::size_t position)
    : parser_(parser) {
  if (++parser_.depth_ > deepest_nesting) {
    fail(position, fmt::format("brackets are nested deeper than {}", deepest_nesting),
         "take out some of them");
  }
}

Node RecursiveDescent::parse() {
  if (cursor_.current().kind == Kind::end) {
    fail(0, "the query is empty", "use * to find every article");
  }
  refuse_stray_bracket();
  Node node = parse_alternatives();
  refuse_stray_bracket();
  return node;
}

void RecursiveDescent::refuse_stray_bracket() const {
  if (cursor_.current().kind != Kind::close) return;
  fail(cursor_.current().position, "a closing bracket without an opening one", "take it out");
}

Node RecursiveDescent::parse_alternatives() {
  Or alternatives;
  do {
    alternatives.children.push_back(parse_sequence());
  } while (cursor_.accept(Kind::or_word));
  if (alternatives.children.size() == 1) return std::move(alternatives.children.front());
  return Node{std::move(alternatives)};
}

Node RecursiveDescent::parse_sequence() {
  std::vector<std::vector<Node>> runs;  // of operands that a written AND ties together
  const std::size_t begin = cursor_.current().position;
  bool passed_over = false;
  while (!cursor_.ends_sequence()) {
    const std::size_t position = cursor_.current().position;
    const bool tied = cursor_.accept(Kind::and_word);
    if (tied && (runs.empty() || cursor_.ends_sequence())) {
      fail(position, "AND needs a word before and after it",
           "words are joined by AND anyhow: leave it out");
    }
    auto operand = parse_negatable();
    const bool all_wanted = tied || options_.match == Match::all;
    if (!operand) {
      passed_over = true;
    } else if (needs_places_ && all_wanted && !runs.empty()) {
      fail(position, "words side by side have no place of their own",
           "write \"harga beras\", harga ADJ beras or (harga OR beras)");
    } else if (tied && options_.match == Match::any) {
      runs.back().push_back(std::move(*operand));
    } else {
      runs.emplace_back().push_back(std::move(*operand));
    }
  }
  if (runs.empty()) fail_without_operand(begin, passed_over);
  return join(std::move(runs));
}

Node RecursiveDescent::join(std::vector<std::vector<Node>> runs) const {
  std::vector<Node> sequence;
  for (auto& run : runs) {
    sequence.push_back(needs_places_ ? std::move(run.front())
                                     : join_operands(std::move(run), Match::all));
  }
  if (!needs_places_) return join_operands(std::move(sequence), options_.match);
  return sequence.size() == 1 ? std::move(sequence.front()) : Node{Or{std::move(sequence)}};
}

void RecursiveDescent::fail_without_operand(std::size_t begin, bool passed_over) const {
  if (passed_over) fail(begin, "there is no letter or digit to search for", "use * to find all");
  if (cursor_.current().kind == Kind::or_word || cursor_.previous().kind == Kind::or_word) {
    fail(begin, "OR needs something before and after it",
         "write a word there, or OR in small letters to search for it");
  }
  if (cursor_.current().kind == Kind::end) fail_with_open_bracket(cursor_.previous().position);
  fail(begin, "nothing stands between the brackets", "write a word there");
}

std::optional<Node> RecursiveDescent::parse_negatable() {
  const Lexeme sign = cursor_.current();
  if (!cursor_.accept(Kind::not_word)) return parse_near();
  if (cursor_.ends_sequence() || cursor_.current().kind == Kind::and_word) {
    fail(sign.position, sign.text + " needs something after it", "write what to leave out");
  }
  const DepthGuard guard(*this, sign.position);
  auto operand = parse_negatable();
  if (!operand) return std::nullopt;
  Not negation;
  negation.child.push_back(std::move(*operand));
  return Node{std::move(negation)};
}

std::optional<Node> RecursiveDescent::parse_operand() {
  if (cursor_.current().kind == Kind::open) return parse_group();
  const Lexeme lexeme = cursor_.take();
  switch (lexeme.kind) {
    case Kind::field:
      return parse_field(lexeme);
    case Kind::phrase:
    case Kind::stemmed_phrase:
      return parse_phrase(lexeme);
    case Kind::and_word:
      fail(lexeme.position, "AND stands twice", "words are joined by AND anyhow: leave it out");
    default:
      return parse_word(lexeme);
  }
}

Node RecursiveDescent::parse_group() {
  const std::size_t open_position = cursor_.current().position;
  const DepthGuard guard(*this, open_position);
  const bool outer = std::exchange(needs_places_, needs_places_ || cursor_.at_group_before_near());
  cursor_.take();
  Node node = parse_alternatives();
  needs_places_ = outer;
  close_group(open_position);
  return node;
}

void RecursiveDescent::close_group(std::size_t open_position) {
  if (cursor_.accept(Kind::close)) return;
  fail_with_open_bracket(open_position);
}

bool RecursiveDescent::has_value(const Lexeme& field_name) const {
  const Lexeme& value = cursor_.current();
  return value.position == field_name.position + field_name.text.size() + 1 &&
         (value.kind == Kind::word || value.kind == Kind::phrase ||
          value.kind == Kind::stemmed_phrase || value.kind == Kind::open);
}

std::optional<Node> RecursiveDescent::parse_field(const Lexeme& name) {
  const auto field = find_field_meaning(name.text);
  // "Catatan: banjir" is prose, "catatan:banjir" a field that does not exist.
  if (!field && !has_value(name)) return parse_word({Kind::word, name.text, name.position});
  if (!field) {
    fail(name.position, fmt::format("there is no field `{}`", name.text),
         hint_for_unknown_field(name.text));
  }
  const std::size_t value_position = name.position + name.text.size() + 1;
  if (!has_value(name)) {
    fail(value_position, fmt::format("{}: has no value", name.text),
         fmt::format("write it right after the colon: {}:VALUE or {}:\"TWO WORDS\"", name.text,
                     name.text));
  }
  const FieldMeaning outer = std::exchange(context_, *field);
  auto value = parse_operand();
  context_ = outer;
  if (!value) {
    fail(value_position, fmt::format("{}: has no letter or digit after it", name.text),
         "write what to look for");
  }
  return value;
}

bool RecursiveDescent::reads_words() const {
  return context_.kind == FieldMeaning::Kind::words || context_.kind == FieldMeaning::Kind::forms;
}

std::optional<Node> RecursiveDescent::parse_word(const Lexeme& lexeme) {
  if (cursor_.at_touching_bracket()) {
    if (const auto function = find_text_function(lexeme)) return parse_function(*function, lexeme);
  }
  if (!reads_words()) return read_value(lexeme, context_, options_.today);
  return words_.read_word(lexeme, context_.field);
}

std::optional<Node> RecursiveDescent::parse_phrase(const Lexeme& lexeme) {
  if (!reads_words()) return read_value(lexeme, context_, options_.today);
  return lexeme.kind == Kind::phrase ? words_.read_phrase(lexeme, context_.field)
                                     : words_.read_stemmed_phrase(lexeme, context_.field);
}

Node parse(std::string_view query, const QueryOptions& options) {
  if (query.size() > longest_query) {
    fail(longest_query, fmt::format("the query is longer than {} bytes", longest_query),
         "shorten it");
  }
  return RecursiveDescent(query, options).parse();
}

}  // namespace kliping::syntax
