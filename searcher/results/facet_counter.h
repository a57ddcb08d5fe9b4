// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <string>
#include <unordered_map>

#include "kliping/results.h"
#include "kliping/searcher.h"

namespace kliping {

/// Counts, while Xapian matches, how the matching articles spread over the
/// values of a field.
///
/// The counts are exact only where the search is made to look at every
/// match (check_at_least of the number of documents). An article counts once
/// for each of its different values; spellings of one value
/// (terms::fold_value) are counted together, under the most frequent one.
class FacetCounter final : public Xapian::MatchSpy {
 public:
  /// Throws Error (bad_usage) where the field is no facet.
  explicit FacetCounter(Field field);

  void operator()(const Xapian::Document& document, double weight) override;

  /// The counts, with at most `limit` values (0: all), the most frequent ones,
  /// in that order; see SearchOptions.
  [[nodiscard]] Facet facet(std::size_t limit, FacetOrder order) const;

 private:
  Field field_;
  /// How often each content of the field's slots was met. Parting and folding
  /// the values waits until all is counted: contents repeat.
  std::unordered_map<std::string, std::size_t> by_content_;
};

}  // namespace kliping
