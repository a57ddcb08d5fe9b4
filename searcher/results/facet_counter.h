// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "kliping/results.h"

namespace kliping {

/// Counts, while Xapian matches, how the matching articles spread over the
/// values of some fields.
///
/// The counts are exact only where the search is made to look at every
/// match (check_at_least of the number of documents). An article counts once
/// for each of its different values; spellings of one value
/// (terms::fold_value) are counted together, under the most frequent one.
class FacetCounter : public Xapian::MatchSpy {
 public:
  explicit FacetCounter(const std::vector<Field>& counted);

  void operator()(const Xapian::Document& document, double weight) override;

  /// The counts, one facet a field, with at most `limit` values each (0: all).
  [[nodiscard]] std::vector<Facet> facets(std::size_t limit) const;

 private:
  /// For each field, how often each content of its slots was met. Parting
  /// and folding the values waits until all is counted: contents repeat.
  struct Counter {
    Field field;
    std::unordered_map<std::string, std::size_t> by_content;
  };

  std::vector<Counter> counters_;
};

}  // namespace kliping
