// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/text/analyses.h"
#include "common/text/stemmer.h"

namespace kliping {

/// Why a word has the roots that it has.
enum class WordReason {
  user_exception,  ///< the user's exceptions say so
  exception,       ///< words.txt says so
  licensed,        ///< the likeliest analysis, and the lexicon allows it
  plausible,       ///< the likeliest analysis, though the lexicon does not have it
  unknown_nya,     ///< no analysis, but so long a word in -nya has it as a pronoun
  unknown          ///< no analysis: the word stands for itself
};

/// Why two words joined by a hyphen are one.
enum class PairReason {
  user_exception,  ///< the user's have it, the pair of its roots, or what is repeated
  exception,       ///< words.txt has it, or the pair of its roots
  ending,          ///< a pronoun or a particle: KPK-nya
  shared_root,     ///< both halves can be of one root: tolong-menolong
  repeated,        ///< an unknown word, twice: lato-lato
  lexicon          ///< the lexicon has the roots with the hyphen: warna-warni
};

/// Finds roots by the lexicon and by all ways to take a word apart; but where
/// the user's exceptions have a word, also behind -nya, -lah and the like, by
/// these.
///
/// Keeps buffers between words: one thread at a time.
class IndonesianStemmer : public Stemmer {
 public:
  using Roots = std::vector<std::string>;

  explicit IndonesianStemmer(StemExceptions exceptions = {}) : exceptions_(std::move(exceptions)) {}

  [[nodiscard]] std::string name() const override { return "indonesian-1"; }
  [[nodiscard]] std::string lexicon_hash() const override;
  [[nodiscard]] const StemExceptions& exceptions() const override { return exceptions_; }
  void stem(std::string_view word, Roots& roots) override { decide(word, roots); }
  bool stem_pair(std::string_view first, std::string_view second, Roots& roots) override {
    return decide_pair(first, second, roots).has_value();
  }

  /// stem(), saying why.
  WordReason decide(std::string_view word, Roots& roots);

  /// stem_pair(), saying why; nothing where the halves are two words.
  std::optional<PairReason> decide_pair(std::string_view first, std::string_view second,
                                        Roots& roots);

 private:
  StemExceptions exceptions_;
  std::vector<Analysis> analyses_;
};

}  // namespace kliping
