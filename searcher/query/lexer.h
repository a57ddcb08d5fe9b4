// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kliping::syntax {

/// The smallest parts of a query text.
struct Lexeme {
  enum class Kind {
    word,            ///< run of characters without blanks, quotes and brackets
    phrase,          ///< what stands between quotation marks, without them
    stemmed_phrase,  ///< the same behind a ~
    field,           ///< name before a colon, without it; a value must follow
    open,            ///< (
    close,           ///< )
    and_word,        ///< AND, DAN
    or_word,         ///< OR, ATAU
    not_word,        ///< NOT, BUKAN, or - before a word
    near_word,       ///< NEAR, ADJ, DEKAT, DIIKUTI, alone or with a slash and whatever follows it
    end,
  };

  Kind kind = Kind::end;
  std::string text;
  std::size_t position = 0;  ///< its first byte in the query
};

/// Splits a query into lexemes; the last one is Kind::end. Straight and
/// curly quotation marks mean the same. Throws Error (bad_query) for a
/// quotation mark without its partner and for text that is not UTF-8.
[[nodiscard]] std::vector<Lexeme> split_query(std::string_view query);

}  // namespace kliping::syntax
