// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "kliping/results.h"
#include "kliping/searcher.h"
#include "searcher/match/documents.h"
#include "searcher/match/value_reader.h"

namespace kliping {

/// Counts how the matching articles spread over the values of a field.
///
/// An article counts once for each of its different values; spellings of one
/// value (terms::fold_value) are counted together, under the most frequent one.
class FacetCounter {
 public:
  /// The reader must outlive it. Throws Error (bad_usage) where the field is no
  /// facet.
  FacetCounter(Field field, match::IndexReader& index);

  /// Shows it some matches, in rising order.
  void add(match::DocumentSpan documents);

  /// The counts, with at most `limit` values (0: all), the most frequent ones,
  /// in that order; see SearchOptions.
  [[nodiscard]] Facet facet(std::size_t limit, FacetOrder order) const;

 private:
  void prepare(std::size_t documents);
  [[nodiscard]] std::vector<FacetValue> values() const;
  void fill_in_dates(Facet& facet) const;

  Field field_;
  match::IndexReader& index_;
  std::optional<match::ValueReader> reader_;
  /// How often each content of the field's slots was met, by its number. Parting
  /// and folding the values waits until all is counted: contents repeat.
  std::vector<std::size_t> counts_;
};

}  // namespace kliping
