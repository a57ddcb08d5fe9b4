// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/match/documents.h"
#include "searcher/match/value_reader.h"
#include "searcher/results/recency.h"

namespace kliping {

/// A document that matched, with what the order of hits goes by.
struct MatchedDocument {
  Xapian::docid document = 0;
  double score = 0;
  int published = 0;        ///< as 20250227; 0 where it is unknown
  std::string outlet = {};  ///< folded; only for Sort::outlet
};

/// Sees every match of a search, counts them, and keeps the best as the order
/// asked for has it. What is equal in that order stands by the number of the
/// document, so that no page overlaps another.
class Collector {
 public:
  /// All must outlive the Collector. Throws Error (bad_usage) for a half-life that
  /// is none.
  Collector(const SearchOptions& options, match::IndexReader& index);

  /// Whether scores are looked at: only where something is kept.
  [[nodiscard]] bool needs_scores() const { return most_ > 0; }

  /// Shows it some matches and the score of each; documents must come in rising
  /// order. The scores may be missing where they are not needed.
  void add(match::DocumentSpan documents, std::span<const double> scores);

  /// How many matches were seen.
  [[nodiscard]] std::size_t total() const { return total_; }

  /// The matches of the page that the options ask for, in order.
  [[nodiscard]] std::vector<MatchedDocument> page() const;

 private:
  void add(Xapian::docid document, double weight);
  void prepare(std::size_t documents);
  void look_for_column();
  [[nodiscard]] double score_of(double weight, int published) const;
  [[nodiscard]] bool is_full() const { return best_.size() == most_; }
  [[nodiscard]] bool precedes(const MatchedDocument& a, const MatchedDocument& b) const;
  void keep(MatchedDocument match);
  const std::string& folded(const std::string& publisher);

  const SearchOptions& options_;
  match::IndexReader& index_;
  std::optional<match::ValueReader> dates_;
  std::size_t dates_read_ = 0;
  std::optional<match::ValueReader> publishers_;
  std::optional<Recency> recency_;
  std::size_t most_;  ///< how many are kept
  std::size_t total_ = 0;
  /// A heap: the last of the best stands in front.
  std::vector<MatchedDocument> best_;
  std::unordered_map<std::string, std::string> folded_;
};

}  // namespace kliping
