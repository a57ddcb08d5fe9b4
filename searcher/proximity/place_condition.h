// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "searcher/proximity/place_finder.h"

namespace kliping::proximity {

/// Puts a condition to one article after the other. That costs some
/// microseconds an article. For one thread; lets Xapian's exceptions out.
class PlaceCondition {
 public:
  /// Condition and reader must outlive it.
  PlaceCondition(const Condition& condition, match::IndexReader& index);

  /// Whether the places of `article` fulfil the condition. The articles asked for
  /// must come in rising order.
  [[nodiscard]] bool holds_in(Xapian::docid article);

  /// Hands on the places that were read, to later searches.
  void keep_places();

 private:
  const Condition& condition_;
  ArticlePlaces places_;
  std::deque<TermPlaces> terms_;  // which stay where they are: finders point to them
  std::vector<std::unique_ptr<PlaceFinder>> finders_;
  std::vector<Spans> lists_;  // what they find
  Positions beginnings_;
};

}  // namespace kliping::proximity
