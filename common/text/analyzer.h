// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/stemmer.h"
#include "common/text/tokenise.h"

namespace kliping {

/// A word of a text with everything that the index knows it by.
struct AnalyzedToken {
  Token token;                     ///< place in the text and surface form
  std::vector<std::string> stems;  ///< at least one
};

/// Turns text into words and their stems, the same way for articles and for
/// queries: the only way into the index's vocabulary.
///
/// One thread at a time; an Analyzer is cheap, so give each thread its own.
class Analyzer {
 public:
  Analyzer();

  /// Names the rules that made an index: `kliping-1/snowball-indonesian-...`.
  /// Two Analyzers of one name give the same words for the same text.
  [[nodiscard]] std::string name() const;

  /// The stemmer's; see Stemmer::lexicon_hash().
  [[nodiscard]] std::string lexicon_hash() const;

  /// Calls `visit(const AnalyzedToken&)` for each word of `text` in order.
  /// The token passed is overwritten by the next call.
  template <typename Visit>
  void for_each(std::string_view text, Visit&& visit) {
    Tokenizer tokenizer(text);
    while (tokenizer.next(current_.token)) {
      stemmer_->stem(current_.token.form, current_.stems);
      visit(static_cast<const AnalyzedToken&>(current_));
    }
  }

  /// All words of `text`, for texts as short as a query.
  [[nodiscard]] std::vector<AnalyzedToken> analyze(std::string_view text);

 private:
  std::unique_ptr<Stemmer> stemmer_;
  AnalyzedToken current_;
};

}  // namespace kliping
