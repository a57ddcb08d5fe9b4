// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/term_meaning.h"

#include <fmt/format.h>

#include <algorithm>

#include "kliping/schema.h"

namespace kliping {
namespace {

/// Takes `prefix` off `term`, if it begins with it.
bool take_off(std::string_view& term, std::string_view prefix) {
  if (!term.starts_with(prefix)) return false;
  term.remove_prefix(prefix.size());
  return true;
}

/// The field whose prefix the term begins with, which is taken off. Only that
/// of Field::text is empty, and begins all other prefixes.
const FieldSpec& take_off_field(std::string_view& term) {
  const FieldSpec* longest = &spec_of(Field::text);
  for (const FieldSpec& spec : fields) {
    if (term.starts_with(spec.prefix) && spec.prefix.size() > longest->prefix.size()) {
      longest = &spec;
    }
  }
  term.remove_prefix(longest->prefix.size());
  return *longest;
}

std::string meaning_of_stem(std::string_view stem, std::string_view field,
                            std::span<const AnalyzedToken> words) {
  const auto word = std::find_if(words.begin(), words.end(), [&](const AnalyzedToken& token) {
    return std::find(token.stems.begin(), token.stems.end(), stem) != token.stems.end();
  });
  if (word == words.end()) return fmt::format("stem {} in {}", stem, field);
  return fmt::format("stem of {} in {}", word->token.form, field);
}

}  // namespace

std::string meaning_of_term(std::string_view term, std::span<const AnalyzedToken> words) {
  const bool is_stem = take_off(term, stem_prefix);
  const bool is_in_capitals = !is_stem && take_off(term, capitals_prefix);
  const FieldSpec& spec = take_off_field(term);
  if (is_stem) return meaning_of_stem(term, spec.name, words);
  if (is_in_capitals) return fmt::format("{} in capitals in {}", term, spec.name);
  if (spec.kind == TermKind::values) return fmt::format("{} {}", spec.name, term);
  return fmt::format("form {} in {}", term, spec.name);
}

}  // namespace kliping
