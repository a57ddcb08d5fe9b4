// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/analyzer.h"

namespace kliping {

/// What something that a query has as one word stands for in an index: what
/// is searched for and, in the hits, what is marked.
struct WordMeaning {
  /// The words that the Analyzer finds in it, at least one.
  std::vector<AnalyzedToken> parts;

  /// Whether the parts are one word (`buku-buku`): then it is found by its
  /// stems. Else it is found as a phrase of its parts (`Al-Arabiya`, `1-1`).
  bool one_word = true;

  /// Whether it is an acronym in capitals, which weighs more where an article
  /// has it in capitals too (`AS`).
  bool in_capitals = false;

  /// What it is short for (`Amerika Serikat`), as forms of a phrase: found
  /// too. Empty where it is no acronym, or one of several meanings.
  std::vector<std::string> expansion = {};
};

/// The forms of words, in their order: what a phrase of them is made of.
[[nodiscard]] std::vector<std::string> forms_of(std::span<const AnalyzedToken> words);

/// The meaning of `text`, which must have a letter or a digit.
[[nodiscard]] WordMeaning meaning_of(std::string_view text, Analyzer& analyzer);

}  // namespace kliping
