// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/query/lexer.h"

namespace kliping::syntax {

/// A place in the lexemes of a query, which moves forward.
class LexemeCursor {
 public:
  using Kind = Lexeme::Kind;

  /// Throws Error (bad_query) as split_query() does.
  explicit LexemeCursor(std::string_view query)
      : lexemes_(split_query(query)), behind_close_(kinds_behind_partners(lexemes_)) {}

  [[nodiscard]] const Lexeme& current() const { return lexemes_[at_]; }

  /// The lexeme that was passed last; the first one where none was.
  [[nodiscard]] const Lexeme& previous() const { return lexemes_[at_ == 0 ? 0 : at_ - 1]; }

  /// Passes the current lexeme and gives it. Requires that it is not the end.
  const Lexeme& take() { return lexemes_[at_++]; }

  bool accept(Kind kind) {
    if (current().kind != kind) return false;
    ++at_;
    return true;
  }

  /// Whether nothing that could be joined to what stands before follows.
  [[nodiscard]] bool ends_sequence() const {
    const Kind kind = current().kind;
    return kind == Kind::end || kind == Kind::close || kind == Kind::or_word;
  }

  /// Whether an operand can begin here.
  [[nodiscard]] bool begins_operand() const {
    const Kind kind = current().kind;
    return !ends_sequence() && kind != Kind::and_word && kind != Kind::not_word &&
           kind != Kind::near_word;
  }

  /// Whether an opening bracket touches the lexeme that was passed last.
  [[nodiscard]] bool at_touching_bracket() const {
    return current().kind == Kind::open && at_ > 0 &&
           current().position == previous().position + previous().text.size();
  }

  /// Whether the group that begins with the current opening bracket is
  /// followed by NEAR or its kin.
  [[nodiscard]] bool at_group_before_near() const { return behind_close_[at_] == Kind::near_word; }

 private:
  /// For each opening bracket, what follows its partner; `end` for all else.
  static std::vector<Kind> kinds_behind_partners(const std::vector<Lexeme>& lexemes) {
    std::vector<Kind> kinds(lexemes.size(), Kind::end);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i + 1 < lexemes.size(); ++i) {
      if (lexemes[i].kind == Kind::open) {
        open.push_back(i);
      } else if (lexemes[i].kind == Kind::close && !open.empty()) {
        kinds[open.back()] = lexemes[i + 1].kind;
        open.pop_back();
      }
    }
    return kinds;
  }

  std::vector<Lexeme> lexemes_;
  std::vector<Kind> behind_close_;
  std::size_t at_ = 0;
};

}  // namespace kliping::syntax
