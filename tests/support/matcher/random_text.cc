// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/random_text.h"

#include <algorithm>
#include <array>

#include "common/text/ascii.h"
#include "common/text/split.h"
#include "common/text/stop_words.h"
#include "common/text/tokenise.h"

namespace kliping::test {
namespace {

constexpr std::size_t least_words = 5;

std::string in_small_letters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), ascii::small);
  return text;
}

/// A word that is written like an operator would be read as one.
std::string no_operator(const std::string& word) {
  constexpr auto operators = std::to_array<std::string_view>(
      {"AND", "DAN", "OR", "ATAU", "NOT", "BUKAN", "NEAR", "DEKAT", "ADJ", "DIIKUTI"});
  const bool is_operator = std::find(operators.begin(), operators.end(), word) != operators.end();
  return is_operator ? in_small_letters(word) : word;
}

/// Whether what stands between two words leaves them one in a query.
bool joins(std::string_view sign) { return sign == "-" || sign == "."; }

}  // namespace

Passage RandomText::passage_of(const std::string& line) {
  Passage passage;
  Tokenizer tokenizer(line);
  std::size_t end_before = 0;
  for (Token token; tokenizer.next(token);) {
    const auto slice = [&](std::size_t begin) { return line.substr(begin, token.end - begin); };
    const std::string_view sign(line.data() + end_before, token.begin - end_before);
    if (!passage.words.empty() && joins(sign) && chance(60)) {
      passage.words.back() += slice(end_before);
    } else {
      const std::string word = no_operator(slice(token.begin));
      passage.words.push_back(chance(15) ? in_small_letters(word) : word);
    }
    end_before = token.end;
  }
  return passage;
}

Passage RandomText::passage() {
  while (true) {
    const Article& from = article();
    if (chance(15)) {
      Passage title = passage_of(from.title);
      if (title.words.size() >= least_words) return title;
      continue;
    }
    const auto lines = split(from.body, '\n');
    const std::size_t number = below(lines.size());
    std::string drawn(lines[number]);
    if (number + 1 < lines.size() && chance(25)) drawn.append("\n").append(lines[number + 1]);
    Passage passage = passage_of(drawn);
    if (passage.words.size() >= least_words) return passage;
  }
}

Passage RandomText::headline() {
  for (int attempts = 0; attempts < 50; ++attempts) {
    Passage title = passage_of(article().title);
    if (title.words.size() >= least_words) return title;
  }
  return passage();
}

std::size_t RandomText::telling_word(const Passage& passage) {
  for (int attempts = 0; attempts < 20; ++attempts) {
    const std::size_t number = below(passage.words.size());
    if (!is_stop_word(in_small_letters(passage.words[number]))) return number;
  }
  return 0;
}

}  // namespace kliping::test
