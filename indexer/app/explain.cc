// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/explain.h"

#include <fmt/format.h>

#include <ostream>

namespace kliping::app {
namespace {

std::string_view text_of(WordReason reason) {
  switch (reason) {
    case WordReason::user_exception:
      return "an exception of your own";
    case WordReason::exception:
      return "an exception of words.txt";
    case WordReason::licensed:
      return "licensed: the first of the analyses, which the lexicon allows";
    case WordReason::plausible:
      return "fewest morphemes: the first of the analyses, none of which the lexicon allows";
    case WordReason::unknown_nya:
      return "an unknown word with the pronoun -nya";
    case WordReason::unknown:
      return "an unknown word";
  }
  return "";
}

std::string_view text_of(PairReason reason) {
  switch (reason) {
    case PairReason::user_exception:
      return "one word: an exception of your own";
    case PairReason::exception:
      return "one word: an exception of words.txt";
    case PairReason::ending:
      return "one word: a pronoun or a particle behind the hyphen";
    case PairReason::shared_root:
      return "one word: both halves have this root";
    case PairReason::repeated:
      return "one word: an unknown word, repeated";
    case PairReason::lexicon:
      return "one word: the lexicon has it with the hyphen";
  }
  return "";
}

void print_verdict(std::string_view word, const IndonesianStemmer::Roots& roots,
                   std::string_view reason, std::ostream& out) {
  out << fmt::format("{}\t{}\t{}\n", word, fmt::join(roots, ","), reason);
}

void print_analyses(std::string_view word, std::ostream& out) {
  for (const Analysis& analysis : analyses_of(word)) {
    out << fmt::format("  {}: {}; morphemes besides the root: {}; affixes that it takes: {}\n",
                       word, describe(analysis), analysis.morphemes, analysis.productivity);
  }
}

}  // namespace

void explain_word(std::string_view word, IndonesianStemmer& stemmer, std::ostream& out) {
  IndonesianStemmer::Roots roots;
  const WordReason reason = stemmer.decide(word, roots);
  print_verdict(word, roots, text_of(reason), out);
  print_analyses(word, out);
}

void explain_pair(std::string_view first, std::string_view second, IndonesianStemmer& stemmer,
                  std::ostream& out) {
  IndonesianStemmer::Roots roots;
  const auto reason = stemmer.decide_pair(first, second, roots);
  if (!reason) return;
  print_verdict(fmt::format("{}-{}", first, second), roots, text_of(*reason), out);
  print_analyses(first, out);
  if (second != first) print_analyses(second, out);
}

}  // namespace kliping::app
