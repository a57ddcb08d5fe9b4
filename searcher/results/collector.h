// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/results/match_watch.h"
#include "searcher/results/recency.h"
#include "searcher/view/view.h"

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
class Collector final : public Xapian::MatchSpy {
 public:
  /// `progress` says which archive of `view` a match is of. All must outlive
  /// the Collector. Throws Error (bad_usage) for a half-life that is none.
  Collector(const SearchOptions& options, const View& view, const MatchProgress& progress);

  void operator()(const Xapian::Document& document, double weight) override;

  /// How many matches were seen.
  [[nodiscard]] std::size_t total() const { return total_; }

  /// The matches of the page that the options ask for, in order.
  [[nodiscard]] std::vector<MatchedDocument> page() const;

 private:
  [[nodiscard]] double score_of(double weight, int published) const;
  [[nodiscard]] bool is_full() const { return best_.size() == most_; }
  [[nodiscard]] bool precedes(const MatchedDocument& a, const MatchedDocument& b) const;
  void keep(MatchedDocument match);
  const std::string& folded(const std::string& publisher);

  const SearchOptions& options_;
  const View& view_;
  const MatchProgress& progress_;
  std::optional<Recency> recency_;
  std::size_t most_;  ///< how many are kept
  std::size_t total_ = 0;
  /// A heap: the last of the best stands in front.
  std::vector<MatchedDocument> best_;
  std::unordered_map<std::string, std::string> folded_;
};

}  // namespace kliping
