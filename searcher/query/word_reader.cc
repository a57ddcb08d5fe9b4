// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/word_reader.h"

#include <fmt/format.h>

#include <string_view>

#include "common/text/tokenise.h"
#include "common/text/utf8.h"
#include "searcher/query/bad_query.h"

namespace kliping::syntax {
namespace {

constexpr std::size_t most_words = 500;
constexpr std::size_t most_prefixes = 10;

/// In letters: fewer would be a walk through much of the index.
constexpr std::size_t shortest_prefix = 2;

bool has_forms_alone(Field field) { return spec_of(field).kind == TermKind::forms; }

std::size_t words_in(std::string_view text) {
  std::size_t count = 0;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) ++count;
  return count;
}

std::size_t letters_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) utf8::next(text, at);
  return count;
}

void refuse_star_in_phrase(const Lexeme& lexeme) {
  if (lexeme.text.find('*') == std::string::npos) return;
  fail(lexeme.position, "a * cannot stand in a phrase", "put the word with * outside of it");
}

[[noreturn]] void refuse_star(const Lexeme& lexeme) {
  fail(lexeme.position, "* can only end a word of at least two letters", "write it as in banj*");
}

WordCount sum_of(const std::vector<Node>& nodes) {
  WordCount sum;
  for (const Node& node : nodes) {
    const WordCount count = count_words_of(node);
    sum.words += count.words;
    sum.prefixes += count.prefixes;
  }
  return sum;
}

}  // namespace

std::optional<Node> WordReader::read_word(const Lexeme& lexeme, Field field) {
  if (lexeme.text == "*" && field == Field::text) return Node{Everything{}};
  if (lexeme.text == "~") {
    fail(lexeme.position, "~ needs a phrase after it",
         "let it touch the quotation mark: ~\"tingkat tinggi\"");
  }
  if (lexeme.text.ends_with('*')) return read_prefix(lexeme, field);
  if (lexeme.text.starts_with('=')) return read_capitals(lexeme, field);
  if (lexeme.text.find('*') != std::string::npos) refuse_star(lexeme);
  if (has_forms_alone(field)) return read_phrase(lexeme, field);
  if (count_words(lexeme) == 0) return std::nullopt;
  return Node{Word{field, lexeme.text}};
}

std::optional<Node> WordReader::read_phrase(const Lexeme& lexeme, Field field) {
  refuse_star_in_phrase(lexeme);
  if (count_words(lexeme) == 0) return std::nullopt;
  return Node{Phrase{field, lexeme.text}};
}

std::optional<Node> WordReader::read_stemmed_phrase(const Lexeme& lexeme, Field field) {
  if (has_forms_alone(field)) {
    fail(lexeme.position, fmt::format("{}: has no other forms of words", spec_of(field).name),
         "take the ~ out");
  }
  refuse_star_in_phrase(lexeme);
  if (count_words(lexeme) == 0) return std::nullopt;
  return Node{StemmedPhrase{field, lexeme.text}};
}

std::optional<Node> WordReader::read_capitals(const Lexeme& lexeme, Field field) {
  if (has_forms_alone(field)) {
    fail(lexeme.position,
         fmt::format("{}: does not tell capitals from others", spec_of(field).name),
         "take the = out");
  }
  const std::size_t words = count_words(lexeme);
  if (words == 0) return std::nullopt;
  Token token;
  if (words == 1) Tokenizer(lexeme.text).next(token);
  if (!token.capitals) {
    fail(lexeme.position, "= needs one word in capitals after it", "write it as in =AS");
  }
  return Node{Capitals{field, token.form}};
}

Node WordReader::read_prefix(const Lexeme& lexeme, Field field) {
  const auto text = std::string_view(lexeme.text).substr(0, lexeme.text.find('*'));
  Token token;
  Tokenizer tokenizer(text);
  const bool one_word = tokenizer.next(token) && token.end - token.begin == text.size();
  if (text.size() + 1 != lexeme.text.size() || !one_word ||
      letters_in(token.form) < shortest_prefix) {
    refuse_star(lexeme);
  }
  add({.prefixes = 1}, lexeme.position);
  return Node{Prefix{field, token.form}};
}

std::size_t WordReader::count_words(const Lexeme& lexeme) {
  const std::size_t words = words_in(lexeme.text);
  add({.words = words}, lexeme.position);
  return words;
}

void WordReader::add(WordCount more, std::size_t position) {
  count_.words += more.words;
  count_.prefixes += more.prefixes;
  if (count_.words > most_words) {
    fail(position, fmt::format("the query has more than {} words", most_words),
         "split it into several queries");
  }
  if (count_.prefixes > most_prefixes) {
    fail(position, fmt::format("the query has more than {} words with *", most_prefixes),
         "split it into several queries");
  }
}

WordCount count_words_of(const Node& node) {
  return visit(
      node, [](const Word& word) { return WordCount{.words = words_in(word.text)}; },
      [](const Phrase& phrase) { return WordCount{.words = words_in(phrase.text)}; },
      [](const StemmedPhrase& phrase) { return WordCount{.words = words_in(phrase.text)}; },
      [](const Capitals&) { return WordCount{.words = 1}; },
      [](const Prefix&) { return WordCount{.prefixes = 1}; },
      [](const Near& near) { return sum_of(near.children); },
      [](const Together& together) { return sum_of(together.children); },
      [](const AtLeast& at_least) { return sum_of(at_least.child); },
      [](const And& all) { return sum_of(all.children); },
      [](const Or& any) { return sum_of(any.children); },
      [](const Maybe& bonus) { return sum_of(bonus.child); },
      [](const Not& negation) { return sum_of(negation.child); },
      [](const auto& /*filters have no words*/) { return WordCount{}; });
}

}  // namespace kliping::syntax
