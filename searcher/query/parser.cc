// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <utility>

#include "common/text/calendar.h"
#include "common/text/tokenise.h"
#include "kliping/query.h"
#include "searcher/query/field_meaning.h"
#include "searcher/query/join.h"
#include "searcher/query/lexer.h"
#include "searcher/query/remarks.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {
namespace syntax {
namespace {

using Kind = Lexeme::Kind;

constexpr std::size_t longest_query = 64 << 10;
constexpr int deepest_nesting = 100;
constexpr std::size_t most_words = 500;
constexpr std::size_t most_prefixes = 10;

[[noreturn]] void fail(std::size_t position, const std::string& message, const std::string& hint) {
  throw Error(ErrorCode::bad_query, message, hint, position);
}

/// Recursive descent over the grammar of searcher/doc/query-syntax.md:
///   alternatives := sequence (OR sequence)*
///   sequence     := (AND? NOT? operand)+
///   operand      := word | phrase | field value | ( alternatives )
class Parser {
 public:
  Parser(std::string_view query, const QueryOptions& options)
      : lexemes_(split_query(query)), options_(options) {}

  Node parse() {
    if (current().kind == Kind::end) fail(0, "the query is empty", "use * to find every article");
    refuse_stray_bracket();
    Node node = parse_alternatives();
    refuse_stray_bracket();
    return node;
  }

 private:
  void refuse_stray_bracket() const {
    if (current().kind != Kind::close) return;
    fail(current().position, "a closing bracket without an opening one", "take it out");
  }

  [[nodiscard]] const Lexeme& current() const { return lexemes_[at_]; }

  bool accept(Kind kind) {
    if (current().kind != kind) return false;
    ++at_;
    return true;
  }

  Node parse_alternatives() {
    Or alternatives;
    do {
      alternatives.children.push_back(parse_sequence());
    } while (accept(Kind::or_word));
    if (alternatives.children.size() == 1) return std::move(alternatives.children.front());
    return Node{std::move(alternatives)};
  }

  Node parse_sequence() {
    std::vector<std::vector<Node>> runs;  // of operands that a written AND ties together
    const std::size_t begin = current().position;
    bool passed_over = false;
    while (!ends_sequence()) {
      const bool tied = accept(Kind::and_word);
      if (tied && (runs.empty() || ends_sequence())) {
        fail(lexemes_[at_ - 1].position, "AND needs a word before and after it",
             "words are joined by AND anyhow: leave it out");
      }
      auto operand = parse_operand();
      if (!operand) {
        passed_over = true;
      } else if (tied && options_.match == Match::any) {
        runs.back().push_back(std::move(*operand));
      } else {
        runs.emplace_back().push_back(std::move(*operand));
      }
    }
    if (runs.empty()) fail_without_operand(begin, passed_over);
    std::vector<Node> sequence;
    for (auto& run : runs) sequence.push_back(join_operands(std::move(run), Match::all));
    return join_operands(std::move(sequence), options_.match);
  }

  [[nodiscard]] bool ends_sequence() const {
    const Kind kind = current().kind;
    return kind == Kind::end || kind == Kind::close || kind == Kind::or_word;
  }

  [[noreturn]] void fail_without_operand(std::size_t begin, bool passed_over) const {
    if (passed_over) fail(begin, "there is no letter or digit to search for", "use * to find all");
    if (current().kind == Kind::or_word || (at_ > 0 && lexemes_[at_ - 1].kind == Kind::or_word)) {
      fail(begin, "OR needs something before and after it",
           "write a word there, or OR in small "
           "letters to search for it");
    }
    fail(begin, "nothing stands between the brackets", "write a word there");
  }

  /// Nothing for a word without letters or digits, such as a lone dash.
  std::optional<Node> parse_operand() {
    const Lexeme lexeme = current();
    ++at_;
    switch (lexeme.kind) {
      case Kind::not_word:
        return parse_negated(lexeme);
      case Kind::open:
        return parse_group(lexeme);
      case Kind::field:
        return parse_field(lexeme);
      case Kind::phrase:
        return parse_phrase(lexeme);
      case Kind::and_word:
        fail(lexeme.position, "AND stands twice", "words are joined by AND anyhow: leave it out");
      default:
        return parse_word(lexeme);
    }
  }

  std::optional<Node> parse_negated(const Lexeme& sign) {
    if (ends_sequence() || current().kind == Kind::and_word) {
      fail(sign.position, sign.text + " needs something after it", "write what to leave out");
    }
    DepthGuard guard(*this, sign.position);
    auto operand = parse_operand();
    if (!operand) return std::nullopt;
    Not negation;
    negation.child.push_back(std::move(*operand));
    return Node{std::move(negation)};
  }

  Node parse_group(const Lexeme& open) {
    DepthGuard guard(*this, open.position);
    Node node = parse_alternatives();
    if (!accept(Kind::close)) {
      fail(open.position, "a bracket is not closed", "add the closing ) after the group");
    }
    return node;
  }

  std::optional<Node> parse_field(const Lexeme& name) {
    const auto field = find_field_meaning(name.text);
    const std::size_t value_position = name.position + name.text.size() + 1;
    const Kind kind = current().kind;
    const bool has_value = current().position == value_position &&
                           (kind == Kind::word || kind == Kind::phrase || kind == Kind::open);
    // "Catatan: banjir" is prose, "catatan:banjir" a field that does not exist.
    if (!field && !has_value) return parse_word({Kind::word, name.text, name.position});
    if (!field) {
      fail(name.position, fmt::format("there is no field `{}`", name.text),
           hint_for_unknown_field(name.text));
    }
    if (!has_value) {
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

  std::optional<Node> parse_phrase(const Lexeme& lexeme) {
    if (context_.kind != FieldMeaning::Kind::words) return parse_value(lexeme);
    if (const std::size_t star = lexeme.text.find('*'); star != std::string::npos) {
      fail(lexeme.position, "a * cannot stand in a phrase", "put the word with * outside of it");
    }
    if (count_words(lexeme) == 0) return std::nullopt;
    return Node{Phrase{context_.field, lexeme.text}};
  }

  std::optional<Node> parse_word(const Lexeme& lexeme) {
    if (context_.kind != FieldMeaning::Kind::words) return parse_value(lexeme);
    if (lexeme.text == "*" && context_.field == Field::text) return Node{Everything{}};
    refuse_unknown_operator(lexeme);
    if (lexeme.text.ends_with('*')) return parse_prefix(lexeme);
    if (lexeme.text.starts_with('=')) return parse_capitals(lexeme);
    if (count_words(lexeme) == 0) return std::nullopt;
    return Node{Word{context_.field, lexeme.text}};
  }

  /// Counts the words of all operands: each costs a walk through the index and
  /// through the texts that are shown.
  std::size_t count_words(const Lexeme& lexeme) {
    std::size_t count = 0;
    Tokenizer tokenizer(lexeme.text);
    for (Token token; tokenizer.next(token);) ++count;
    words_ += count;
    if (words_ > most_words) {
      fail(lexeme.position, fmt::format("the query has more than {} words", most_words),
           "split it into several queries");
    }
    return count;
  }

  /// Operators that the language plans: as words they would give a wrong
  /// answer without a sign of it.
  static void refuse_unknown_operator(const Lexeme& lexeme) {
    const bool near = lexeme.text.starts_with("NEAR") || lexeme.text.starts_with("ADJ/");
    const bool stemmed_phrase = lexeme.text == "~";
    if ((near && (lexeme.text.size() == 4 || lexeme.text.find('/') < 5)) || stemmed_phrase) {
      fail(lexeme.position, fmt::format("`{}` is not available yet", lexeme.text),
           "use an exact phrase in quotation marks, or the words alone");
    }
  }

  std::optional<Node> parse_capitals(const Lexeme& lexeme) {
    const std::size_t words = count_words(lexeme);
    if (words == 0) return std::nullopt;
    Token token;
    if (words == 1) Tokenizer(lexeme.text).next(token);
    if (!token.capitals) {
      fail(lexeme.position, "= needs one word in capitals after it", "write it as in =AS");
    }
    return Node{Capitals{context_.field, token.form}};
  }

  Node parse_prefix(const Lexeme& lexeme) {
    const auto text = std::string_view(lexeme.text).substr(0, lexeme.text.find('*'));
    constexpr std::size_t shortest = 2;
    Token token;
    Tokenizer tokenizer(text);
    const bool one_word = tokenizer.next(token) && token.end - token.begin == text.size();
    if (text.size() + 1 != lexeme.text.size() || !one_word || text.size() < shortest) {
      fail(lexeme.position, "* can only end a word of at least two letters",
           "write it as in banj*");
    }
    if (++prefixes_ > most_prefixes) {
      fail(lexeme.position, fmt::format("the query has more than {} words with *", most_prefixes),
           "split it into several queries");
    }
    return Node{Prefix{context_.field, token.form}};
  }

  Node parse_value(const Lexeme& lexeme) {
    switch (context_.kind) {
      case FieldMeaning::Kind::date:
        return Node{Published{parse_date(lexeme)}};
      case FieldMeaning::Kind::since:
        return Node{Published{parse_since(lexeme)}};
      default:
        break;
    }
    if (lexeme.text.empty()) fail(lexeme.position, "the value is empty", "write what to look for");
    if (lexeme.text.ends_with('*')) {
      fail(lexeme.position, "a * cannot end a value", "write the whole value");
    }
    return Node{Filter{context_.field, lexeme.text}};
  }

  [[nodiscard]] DateRange parse_date(const Lexeme& lexeme) const {
    const auto range = calendar::parse_range(lexeme.text, options_.today);
    if (!range) {
      fail(lexeme.position, fmt::format("`{}` is no date or span of dates", lexeme.text),
           "write 2025, 2025-02, 2025-02-27, 27/2/2025, 2025-01-15..2025-02-28 or kemarin");
    }
    return *range;
  }

  [[nodiscard]] DateRange parse_since(const Lexeme& lexeme) const {
    if (const auto first = calendar::start_of_last(lexeme.text, options_.today))
      return {first, std::nullopt};
    if (const auto range = calendar::parse_range(lexeme.text, options_.today)) {
      return {range->first, std::nullopt};
    }
    fail(lexeme.position, fmt::format("`{}` is no span of time", lexeme.text),
         "write 7d, 2w, 3m, 1y or a date");
  }

  /// Bounds recursion, so that no query can exhaust the stack.
  class DepthGuard {
   public:
    DepthGuard(Parser& parser, std::size_t position) : parser_(parser) {
      if (++parser_.depth_ > deepest_nesting) {
        fail(position, fmt::format("brackets are nested deeper than {}", deepest_nesting),
             "take out some of them");
      }
    }
    DepthGuard(const DepthGuard&) = delete;
    DepthGuard& operator=(const DepthGuard&) = delete;
    ~DepthGuard() { --parser_.depth_; }

   private:
    Parser& parser_;
  };

  std::vector<Lexeme> lexemes_;
  QueryOptions options_;
  std::size_t at_ = 0;
  int depth_ = 0;
  std::size_t words_ = 0;
  std::size_t prefixes_ = 0;
  /// What bare operands mean: words of the text, or values of a field group
  /// such as source:(Reuters OR AFP).
  FieldMeaning context_{FieldMeaning::Kind::words, Field::text};
};

}  // namespace
}  // namespace syntax

Query Query::parse(std::string_view text, const QueryOptions& options) {
  if (text.size() > syntax::longest_query) {
    throw Error(ErrorCode::bad_query,
                fmt::format("the query is longer than {} bytes", syntax::longest_query),
                "shorten it", syntax::longest_query);
  }
  return Query(std::string(text),
               std::make_shared<const syntax::Node>(syntax::Parser(text, options).parse()));
}

std::vector<std::string> Query::remarks() const { return syntax::remarks_on(*tree_); }

}  // namespace kliping
