// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/text/stem_memo.h"
#include "common/text/stemmer.h"
#include "common/text/tokenise.h"

namespace kliping {

/// A word of a text with everything that the index knows it by.
struct AnalyzedToken {
  Token token;                     ///< place in the text and surface form
  std::vector<std::string> stems;  ///< at least one
  /// The token is the second half of one hyphenated word (`buku-buku`,
  /// `undang-undang`); both halves have that word's stems.
  bool continues_word = false;
  /// The token is the first half of one.
  bool is_continued = false;
};

/// Turns text into words and their stems, the same way for articles and for
/// queries: the only way into the index's vocabulary.
///
/// One thread at a time; an Analyzer is cheap, so give each thread its own. It
/// remembers the stems of the words that it has met, in some megabytes at most.
class Analyzer {
 public:
  Analyzer() : Analyzer(StemExceptions()) {}

  /// One that takes the roots of some words from its user.
  explicit Analyzer(StemExceptions exceptions);

  /// Names the rules that made an index: `kliping-3/indonesian-1`. Two
  /// Analyzers of one name, one lexicon and the same exceptions give the same
  /// words for the same text.
  [[nodiscard]] std::string name() const;

  /// The stemmer's; see Stemmer::lexicon_hash().
  [[nodiscard]] std::string lexicon_hash() const;

  /// The user's own exceptions that it was made with.
  [[nodiscard]] const StemExceptions& exceptions() const;

  /// Calls `visit(const AnalyzedToken&)` for each word of `text` in order.
  /// The token passed is overwritten by the next call.
  template <typename Visit>
  void for_each(std::string_view text, Visit&& visit) {
    Tokenizer tokenizer(text);
    // They change places rather than contents.
    AnalyzedToken* first = &buffers_[0];
    AnalyzedToken* second = &buffers_[1];  // the half behind a hyphen
    AnalyzedToken* ahead = &buffers_[2];
    bool more = tokenizer.next(ahead->token);
    while (more) {
      std::swap(first, ahead);
      more = tokenizer.next(ahead->token);
      const bool begins_pair = more && ahead->token.hyphenated && !first->token.hyphenated;
      if (!begins_pair) {
        stem(*first);
        visit(std::as_const(*first));
        continue;
      }
      std::swap(second, ahead);
      more = tokenizer.next(ahead->token);
      const bool is_pair = !(more && ahead->token.hyphenated);
      stem_pair(*first, *second, is_pair);
      visit(std::as_const(*first));
      visit(std::as_const(*second));
    }
  }

  /// All words of `text`, for texts as short as a query.
  [[nodiscard]] std::vector<AnalyzedToken> analyze(std::string_view text);

 private:
  void stem(AnalyzedToken& word);

  /// Stems two halves, as one word where they are one. Only where they stand
  /// alone (`may_be_one`): of three joined words none is a half.
  void stem_pair(AnalyzedToken& first, AnalyzedToken& second, bool may_be_one);

  std::unique_ptr<Stemmer> stemmer_;
  StemMemo memo_;
  std::array<AnalyzedToken, 3> buffers_;  // of for_each
};

}  // namespace kliping
