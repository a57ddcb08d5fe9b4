// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/lexer.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "common/text/utf8.h"
#include "kliping/error.h"

namespace kliping::syntax {
namespace {

using Kind = Lexeme::Kind;

constexpr std::array<std::string_view, 4> quotes{"\"", "\u201C", "\u201D", "\u201E"};

/// Besides the one of ASCII those that word processors write: an en dash, a
/// minus.
constexpr std::array<std::string_view, 3> minuses{"-", "\u2013", "\u2212"};

/// No-break, en, em, thin and narrow spaces, and that of East Asian writing.
constexpr std::array<std::string_view, 6> wide_blanks{"\u00A0", "\u2002", "\u2003",
                                                      "\u2009", "\u202F", "\u3000"};

struct Operator {
  std::string_view word;
  Kind kind;
};

constexpr std::array<Operator, 6> operators{{
    {"AND", Kind::and_word},
    {"DAN", Kind::and_word},
    {"OR", Kind::or_word},
    {"ATAU", Kind::or_word},
    {"NOT", Kind::not_word},
    {"BUKAN", Kind::not_word},
}};

constexpr std::array<std::string_view, 4> distance_operators{"NEAR", "ADJ", "DEKAT", "DIIKUTI"};

Kind kind_of(std::string_view word) {
  for (const Operator& row : operators) {
    if (row.word == word) return row.kind;
  }
  const std::string_view name = word.substr(0, word.find('/'));
  const bool distance = std::find(distance_operators.begin(), distance_operators.end(), name) !=
                        distance_operators.end();
  return distance ? Kind::near_word : Kind::word;
}

class Lexer {
 public:
  explicit Lexer(std::string_view query) : query_(query) {}

  std::vector<Lexeme> split() {
    while (skip_blanks()) read_lexeme();
    add(Kind::end, "", query_.size());
    return std::move(lexemes_);
  }

 private:
  [[nodiscard]] std::string_view rest() const { return query_.substr(at_); }

  void add(Kind kind, std::string_view text, std::size_t position) {
    lexemes_.push_back({kind, std::string(text), position});
  }

  /// Bytes of the blank at `at_`; 0 where there is none.
  [[nodiscard]] std::size_t blank_length() const {
    for (const std::string_view blank : wide_blanks) {
      if (rest().starts_with(blank)) return blank.size();
    }
    return !rest().empty() && std::string_view(" \t\r\n").find(rest().front()) != std::string::npos;
  }

  /// Bytes of the minus at `at_`; 0 where there is none.
  [[nodiscard]] std::size_t minus_length() const {
    for (const std::string_view minus : minuses) {
      if (rest().starts_with(minus)) return minus.size();
    }
    return 0;
  }

  /// Bytes of the quotation mark at `at_`; 0 where there is none.
  [[nodiscard]] std::size_t quote_length() const {
    for (const std::string_view quote : quotes) {
      if (rest().starts_with(quote)) return quote.size();
    }
    return 0;
  }

  [[nodiscard]] bool at_bracket() const {
    return !rest().empty() && (rest().front() == '(' || rest().front() == ')');
  }

  [[nodiscard]] bool at_word_end() const {
    return rest().empty() || blank_length() > 0 || quote_length() > 0 || at_bracket();
  }

  /// Whether a phrase of stems begins at `at_`.
  [[nodiscard]] bool at_stemmed_phrase() const {
    if (!rest().starts_with('~')) return false;
    Lexer after(query_);
    after.at_ = at_ + 1;
    return after.quote_length() > 0;
  }

  bool skip_blanks() {
    while (!rest().empty() && blank_length() > 0) at_ += blank_length();
    return !rest().empty();
  }

  void read_lexeme() {
    if (quote_length() > 0) {
      read_phrase(Kind::phrase, at_);
    } else if (at_stemmed_phrase()) {
      const std::size_t begin = at_++;
      read_phrase(Kind::stemmed_phrase, begin);
    } else if (at_bracket()) {
      add(rest().front() == '(' ? Kind::open : Kind::close, rest().substr(0, 1), at_);
      ++at_;
    } else if (minus_length() > 0 && negates()) {
      add(Kind::not_word, "-", at_);
      at_ += minus_length();
    } else {
      read_word();
    }
  }

  /// A minus negates what it touches; one between blanks is a dash.
  [[nodiscard]] bool negates() const {
    Lexer after(query_);
    after.at_ = at_ + minus_length();
    return !after.rest().empty() && after.blank_length() == 0 && after.minus_length() == 0 &&
           after.rest().front() != ')';
  }

  /// The phrase whose quotation mark is at `at_`; the lexeme begins at `first`.
  void read_phrase(Kind kind, std::size_t first) {
    const std::size_t open = at_;
    at_ += quote_length();
    const std::size_t begin = at_;
    while (!rest().empty() && quote_length() == 0) ++at_;
    if (rest().empty()) {
      throw Error(ErrorCode::bad_query, "a quotation mark is not closed",
                  "add the closing \" after the phrase", open);
    }
    add(kind, query_.substr(begin, at_ - begin), first);
    at_ += quote_length();
  }

  void read_word() {
    const std::size_t begin = at_;
    while (!at_word_end()) {
      ++at_;
      const std::string_view word = query_.substr(begin, at_ - begin);
      if (word.ends_with(':') && is_field_name(word.substr(0, word.size() - 1)) &&
          !rest().starts_with("//")) {
        add(Kind::field, word.substr(0, word.size() - 1), begin);
        read_field_value();
        return;
      }
    }
    const std::string_view word = query_.substr(begin, at_ - begin);
    add(kind_of(word), word, begin);
  }

  /// A name is of letters alone: 20:30 is a time and no field.
  static bool is_field_name(std::string_view name) {
    const auto is_name_letter = [](char c) { return ascii::is_letter(c) || c == '_'; };
    return !name.empty() && std::all_of(name.begin(), name.end(), is_name_letter);
  }

  /// What follows the colon, if it touches it, is a value: no operator, no
  /// further field.
  void read_field_value() {
    if (at_word_end() || at_stemmed_phrase()) return;
    const std::size_t begin = at_;
    while (!at_word_end()) ++at_;
    add(Kind::word, query_.substr(begin, at_ - begin), begin);
  }

  std::string_view query_;
  std::size_t at_ = 0;
  std::vector<Lexeme> lexemes_;
};

}  // namespace

std::vector<Lexeme> split_query(std::string_view query) {
  if (const auto invalid = utf8::first_invalid(query)) {
    throw Error(ErrorCode::bad_query, "the query is not valid UTF-8",
                "set the terminal's character encoding to UTF-8", *invalid);
  }
  return Lexer(query).split();
}

}  // namespace kliping::syntax
