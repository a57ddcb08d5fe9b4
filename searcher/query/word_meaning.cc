// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/word_meaning.h"

#include <algorithm>

#include "common/lexicon/acronym_table.h"

namespace kliping {
namespace {

bool are_one_word(const std::vector<AnalyzedToken>& parts) {
  return std::all_of(parts.begin() + 1, parts.end(),
                     [](const AnalyzedToken& part) { return part.continues_word; });
}

}  // namespace

std::vector<std::string> forms_of(std::span<const AnalyzedToken> words) {
  std::vector<std::string> forms;
  for (const AnalyzedToken& word : words) forms.push_back(word.token.form);
  return forms;
}

WordMeaning meaning_of(std::string_view text, Analyzer& analyzer) {
  WordMeaning meaning{.parts = analyzer.analyze(text)};
  meaning.one_word = are_one_word(meaning.parts);
  if (meaning.parts.size() > 1) return meaning;
  const Token& word = meaning.parts.front().token;
  const auto senses = AcronymTable::instance().senses_of(text);
  meaning.in_capitals = word.capitals && !senses.empty();
  if (senses.size() == 1) meaning.expansion = forms_of(analyzer.analyze(senses.front()));
  return meaning;
}

}  // namespace kliping
