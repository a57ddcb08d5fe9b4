// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/analyzer.h"
#include "kliping/schema.h"
#include "searcher/match/index_reader.h"

namespace kliping {

/// Corrects the texts of one query: its words and phrases.
///
/// Belongs to the thread that uses the reader and the Analyzer, which must
/// outlive it. Xapian's exceptions come out.
class TextCorrection {
 public:
  TextCorrection(match::IndexReader& index, Analyzer& analyzer)
      : index_(index), analyzer_(analyzer) {}

  /// `text` with its missing words corrected (WordCorrection), all else as it
  /// is; nothing where there is nothing to correct. A text of several words is
  /// a phrase: if articles have its words but not the phrase, two of them that
  /// articles have as one are joined (`"anti korupsi"`).
  [[nodiscard]] std::optional<std::string> correct(Field field, std::string_view text);

  /// The word that two texts side by side were meant to be, where both are
  /// words, of which one is missing, and articles have them as one.
  [[nodiscard]] std::optional<std::string> join(Field field, std::string_view one,
                                                std::string_view other);

 private:
  [[nodiscard]] std::optional<std::string> join_phrase(Field field, std::string_view text,
                                                       const std::vector<AnalyzedToken>& words);

  match::IndexReader& index_;
  Analyzer& analyzer_;
  int mistakes_ = 0;
};

}  // namespace kliping
