// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "kliping/query.h"
#include "searcher/query/field_meaning.h"
#include "searcher/query/lexeme_cursor.h"
#include "searcher/query/places.h"
#include "searcher/query/syntax_tree.h"
#include "searcher/query/text_function.h"
#include "searcher/query/word_reader.h"

namespace kliping::syntax {

/// Recursive descent over the grammar of searcher/doc/query-syntax.md, a
/// function for each of its rules. What a function gives is nothing where
/// there were only signs without letters or digits, such as a lone dash. All
/// throw Error (bad_query). For one use.
class RecursiveDescent {
 public:
  RecursiveDescent(std::string_view query, const QueryOptions& options);

  [[nodiscard]] Node parse();

 private:
  using Kind = Lexeme::Kind;
  class DepthGuard;

  // parser.cc
  void refuse_stray_bracket() const;
  Node parse_alternatives();
  Node parse_sequence();
  Node join(std::vector<std::vector<Node>> runs) const;
  [[noreturn]] void fail_without_operand(std::size_t begin, bool passed_over) const;
  std::optional<Node> parse_negatable();
  std::optional<Node> parse_operand();
  std::optional<Node> parse_field(const Lexeme& name);
  [[nodiscard]] bool has_value(const Lexeme& field_name) const;
  std::optional<Node> parse_word(const Lexeme& lexeme);
  std::optional<Node> parse_phrase(const Lexeme& lexeme);
  Node parse_group();
  void close_group(std::size_t open_position);
  [[nodiscard]] bool reads_words() const;

  // parser_places.cc
  std::optional<Node> parse_near();
  Node parse_function(const TextFunction& function, const Lexeme& name);
  Node parse_together(Together::Unit unit, const Lexeme& name);
  Node parse_at_least(std::size_t count, const Lexeme& name);
  Ways parse_ways(const Lexeme& name);
  Ways parse_ways_of_sequence(const Lexeme& name);
  Ways parse_ways_of_operand(const Lexeme& name);

  LexemeCursor cursor_;
  QueryOptions options_;
  WordReader words_;
  int depth_ = 0;
  /// What bare operands mean: words of the text, or values of a field group
  /// such as source:(Reuters OR AFP).
  FieldMeaning context_{FieldMeaning::Kind::words, Field::text};
  /// Whether what is read must have places in the text: beside NEAR, and in
  /// the brackets of functions.
  bool needs_places_ = false;
};

/// Bounds recursion, so that no query can exhaust the stack.
class RecursiveDescent::DepthGuard {
 public:
  DepthGuard(RecursiveDescent& parser, std::size_t position);
  DepthGuard(const DepthGuard&) = delete;
  DepthGuard& operator=(const DepthGuard&) = delete;
  ~DepthGuard() { --parser_.depth_; }

 private:
  RecursiveDescent& parser_;
};

}  // namespace kliping::syntax
