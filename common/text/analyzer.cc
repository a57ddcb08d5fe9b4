// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyzer.h"

namespace kliping {

Analyzer::Analyzer() : stemmer_(make_stemmer()) {}

std::string Analyzer::name() const {
  // Raise the number with every change to how text is split or normalised.
  return "kliping-1/" + stemmer_->name();
}

std::string Analyzer::lexicon_hash() const { return stemmer_->lexicon_hash(); }

std::vector<AnalyzedToken> Analyzer::analyze(std::string_view text) {
  std::vector<AnalyzedToken> tokens;
  for_each(text, [&](const AnalyzedToken& token) { tokens.push_back(token); });
  return tokens;
}

}  // namespace kliping
