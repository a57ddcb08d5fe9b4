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

void Analyzer::stem_pair(AnalyzedToken& first, AnalyzedToken& second, bool may_be_one) {
  if (may_be_one && stemmer_->stem_pair(first.token.form, second.token.form, first.stems)) {
    first.continues_word = false;
    first.is_continued = true;
    second.stems = first.stems;
    second.continues_word = true;
    second.is_continued = false;
    return;
  }
  stem(first);
  stem(second);
}

std::vector<AnalyzedToken> Analyzer::analyze(std::string_view text) {
  std::vector<AnalyzedToken> tokens;
  for_each(text, [&](const AnalyzedToken& token) { tokens.push_back(token); });
  return tokens;
}

}  // namespace kliping
