// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>

#include "searcher/proximity/pattern.h"
#include "searcher/proximity/span.h"
#include "searcher/proximity/term_places.h"

namespace kliping::proximity {

/// Finds the places of a pattern in one article after the other. For one
/// thread at a time; lets Xapian's exceptions out.
class PlaceFinder {
 public:
  PlaceFinder() = default;
  PlaceFinder(const PlaceFinder&) = delete;
  PlaceFinder& operator=(const PlaceFinder&) = delete;
  virtual ~PlaceFinder() = default;

  /// Puts the places in the article that `places` has come to into `spans`,
  /// whose content goes; none where it has none. The articles must come in
  /// rising order.
  virtual void find(ArticlePlaces& places, Spans& spans) = 0;
};

/// The finder of `pattern`. The places of its terms are put behind `terms`, which
/// must outlive it like the reader.
[[nodiscard]] std::unique_ptr<PlaceFinder> make_finder(const Pattern& pattern,
                                                       match::IndexReader& index,
                                                       std::deque<TermPlaces>& terms);

}  // namespace kliping::proximity
