// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "searcher/match/evaluator.h"

namespace kliping::match {

/// Scores what a plan has found: BM25 with the constants of ranking.h, as
/// Xapian's BM25Weight has it (k2 is 0, k3 is 1, no least length), over all
/// archives. A document's score is the sum of what each leaf adds that matches
/// it, in the order of the plan, whatever the order of evaluation: so it is the
/// same to the last digits that matter however articles are spread over
/// archives.
class Scorer {
 public:
  /// The reader must outlive it.
  explicit Scorer(IndexReader& index);

  /// The scores of the documents found, in their order; all are 0 where only
  /// filters matched. Throws as IndexReader does.
  [[nodiscard]] std::vector<double> score(const Evaluated& found, DocumentRange range);

 private:
  class Aligned;
  class Dense;

  template <typename Scores>
  void add(const Evaluated& found, double factor, Scores& scores);
  template <typename Scores>
  void add_leaf(const Evaluated& leaf, double factor, Scores& scores);
  /// Adds what a part has that matches only some of the documents.
  template <typename Scores>
  void add_part(const Evaluated& part, double factor, Scores& scores);

  /// What the length of a document adds to the count of a word, below the line.
  [[nodiscard]] double length_part(Xapian::docid document);
  [[nodiscard]] double rarity(std::size_t articles_with_term) const;

  IndexReader& index_;
  double all_articles_;
  double a_length_;  ///< what one word more adds to length_part()
  IndexReader::Lengths lengths_;
  std::unordered_map<Xapian::docid, double> length_parts_;  // where there are no lengths_
};

}  // namespace kliping::match
