// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyzer.h"

namespace kliping {
Analyzer::Analyzer(StemExceptions exceptions) : stemmer_(make_stemmer(std::move(exceptions))) {}

std::string Analyzer::name() const {
  // Raise the number with every change to how text is split or normalised.
  return "kliping-3/" + stemmer_->name();
}

std::string Analyzer::lexicon_hash() const { return stemmer_->lexicon_hash(); }

const StemExceptions& Analyzer::exceptions() const { return stemmer_->exceptions(); }

void Analyzer::stem(AnalyzedToken& word) {
  word.continues_word = false;
  word.is_continued = false;
  const std::string& form = word.token.form;
  if (memo_.find(form, word.stems)) return;
  stemmer_->stem(form, word.stems);
  memo_.remember(form, word.stems);
}

void Analyzer::stem_pair(bool may_be_one) {
  if (may_be_one && stemmer_->stem_pair(first_.token.form, second_.token.form, first_.stems)) {
    first_.continues_word = false;
    first_.is_continued = true;
    second_.stems = first_.stems;
    second_.continues_word = true;
    second_.is_continued = false;
    return;
  }
  stem(first_);
  stem(second_);
}

std::vector<AnalyzedToken> Analyzer::analyze(std::string_view text) {
  std::vector<AnalyzedToken> tokens;
  for_each(text, [&](const AnalyzedToken& token) { tokens.push_back(token); });
  return tokens;
}

}  // namespace kliping
