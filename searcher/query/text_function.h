// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "searcher/query/lexer.h"

namespace kliping::syntax {

/// What stands before a bracket and says how its content must stand in the
/// text: `sentence(`, `paragraf(`, `minimal3(`.
struct TextFunction {
  enum class Kind { sentence, paragraph, at_least };
  Kind kind;
  std::size_t count = 1;  ///< of at_least: 1 to 99
};

/// The function that a word touching a bracket names, in any case of letters;
/// nothing where it is a word to search for. Throws Error (bad_query) for a
/// count that is none of 1 to 99, and for what is so near the name of a
/// function that it must be a slip of the pen (`sentense(`).
[[nodiscard]] std::optional<TextFunction> find_text_function(const Lexeme& word);

/// The greatest distance of NEAR and its kin, and the greatest count of
/// atleastN( ).
inline constexpr std::size_t greatest_number = 99;

/// The number from 1 to greatest_number that `digits` is, or nothing.
[[nodiscard]] std::optional<std::size_t> small_number(std::string_view digits);

}  // namespace kliping::syntax
