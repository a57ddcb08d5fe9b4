// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "searcher/query/lexer.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// What of a query costs time: each word is a walk through the index and
/// through the texts that are shown, and each `*` stands for many words.
struct WordCount {
  std::size_t words = 0;
  std::size_t prefixes = 0;
};

/// Makes nodes of the words and phrases of a query, and counts them.
///
/// All functions throw Error (bad_query) for what means nothing, and for
/// more than 500 words or ten with `*` in all. They give nothing for a text
/// without letters or digits, such as a lone dash.
class WordReader {
 public:
  /// A word as it stands: `banjir`, `banj*`, `=AS`, `*`.
  [[nodiscard]] std::optional<Node> read_word(const Lexeme& lexeme, Field field);
  [[nodiscard]] std::optional<Node> read_phrase(const Lexeme& lexeme, Field field);
  [[nodiscard]] std::optional<Node> read_stemmed_phrase(const Lexeme& lexeme, Field field);

  [[nodiscard]] WordCount count() const { return count_; }

  /// Counts words that appear in the tree once more than in the text;
  /// `position` is for the error.
  void add(WordCount more, std::size_t position);

 private:
  /// How many words the text of the lexeme has; they are counted.
  std::size_t count_words(const Lexeme& lexeme);
  std::optional<Node> read_capitals(const Lexeme& lexeme, Field field);
  Node read_prefix(const Lexeme& lexeme, Field field);

  WordCount count_;
};

/// The words of a tree, counted as WordReader counts them.
[[nodiscard]] WordCount count_words_of(const Node& node);

}  // namespace kliping::syntax
