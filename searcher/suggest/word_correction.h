// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/text/analyzer.h"
#include "searcher/match/index_reader.h"
#include "searcher/suggest/vocabulary.h"

namespace kliping {

/// Corrects words of one field of words after the words that articles have
/// there. A word is left alone where more than a few articles have it in any
/// form, be it in the field or anywhere in their text; so is an acronym whose
/// meaning is known. A word that the lexicon knows may only be parted or
/// joined.
///
/// Belongs to the thread that uses the reader and the Analyzer, which must
/// outlive it. Xapian's exceptions come out.
class WordCorrection {
 public:
  WordCorrection(match::IndexReader& index, Analyzer& analyzer, Field field);

  /// Whether the archive has the word in no article or hardly.
  [[nodiscard]] bool is_missing(const AnalyzedToken& word) const;

  /// What a missing word was meant to be: one word, or two that were written as
  /// one, with a blank between them (`rumahsakit`). Nothing where nothing is
  /// near that many more articles have.
  [[nodiscard]] std::optional<std::string> correct(const AnalyzedToken& word) const;

  /// The word that two words side by side were meant to be (`anti korupsi`), if
  /// many articles have it.
  [[nodiscard]] std::optional<std::string> joined(const AnalyzedToken& one,
                                                  const AnalyzedToken& other) const;

 private:
  [[nodiscard]] std::size_t frequency(const AnalyzedToken& word) const;

  /// The best way to part the word in two, as a phrase that articles have.
  [[nodiscard]] std::optional<NearestForm::Form> parted(std::string_view form,
                                                        std::size_t least_frequency) const;

  match::IndexReader& index_;
  Analyzer& analyzer_;
  Field field_;
  Vocabulary vocabulary_;
};

}  // namespace kliping
