// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lexicon/acronym_table.h"

#include <algorithm>

#include "common/lexicon/acronyms_tsv.h"
#include "common/lexicon/lexicon.h"
#include "common/text/ascii.h"
#include "common/text/normalise.h"
#include "common/text/split.h"
#include "common/text/tokenise.h"
#include "kliping/error.h"

namespace kliping {
namespace {

[[noreturn]] void refuse(std::string_view acronym, std::string_view reason) {
  throw Error(ErrorCode::failure,
              "acronym table: `" + std::string(acronym) + "` " + std::string(reason));
}

std::size_t count_words(std::string_view text) {
  std::size_t count = 0;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) ++count;
  return count;
}

bool is_in_capitals(std::string_view word) {
  return ascii::is_ascii(word) && std::none_of(word.begin(), word.end(), ascii::is_small);
}

/// Whether a word of that form may be no acronym, where it is not in capitals.
bool can_be_ordinary(std::string_view form) {
  return form.size() <= 2 || lexicon::find_root(form) || !lexicon::find_exception(form).empty();
}

std::vector<std::string> read_senses(std::string_view acronym, std::string_view column) {
  std::vector<std::string> senses;
  for (const std::string_view sense : split(column, '|')) {
    if (count_words(sense) < 2) refuse(acronym, "has a sense of less than two words");
    senses.emplace_back(sense);
  }
  return senses;
}

}  // namespace

const AcronymTable& AcronymTable::instance() {
  static const AcronymTable table(acronyms_tsv);
  return table;
}

AcronymTable::AcronymTable(std::string_view tsv) {
  for (const std::string_view line : split(tsv, '\n')) {
    if (!line.empty() && line.front() != '#') add_line(line);
  }
}

void AcronymTable::add_line(std::string_view line) {
  const auto columns = split(line, '\t');
  if (columns.size() != 2) refuse(line, "is not two columns");
  std::string_view spelling = columns[0];
  const bool marked = spelling.starts_with('?');
  if (marked) spelling.remove_prefix(1);
  std::string form = normalise(spelling);
  if (count_words(spelling) != 1) refuse(spelling, "is not one word");
  const bool ordinary_word = marked || (is_in_capitals(spelling) && can_be_ordinary(form));
  if (!by_form_.emplace(std::move(form), acronyms_.size()).second)
    refuse(spelling, "is there twice");
  acronyms_.push_back({std::string(spelling), read_senses(spelling, columns[1]), ordinary_word});
}

std::span<const std::string> AcronymTable::senses_of(std::string_view written) const {
  Tokenizer tokenizer(written);
  Token word;
  if (!tokenizer.next(word)) return {};
  const auto found = by_form_.find(word.form);
  if (found == by_form_.end()) return {};
  const Acronym& acronym = acronyms_[found->second];
  const bool as_spelled =
      word.capitals || written.substr(word.begin, word.end - word.begin) == acronym.spelling;
  if (acronym.ordinary_word && !as_spelled) return {};
  const bool one_word = !tokenizer.next(word);
  return one_word ? std::span<const std::string>(acronym.senses) : std::span<const std::string>();
}

}  // namespace kliping
