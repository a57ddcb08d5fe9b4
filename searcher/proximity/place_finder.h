// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <memory>

#include "searcher/proximity/pattern.h"
#include "searcher/proximity/span.h"

namespace kliping::proximity {

/// Finds the places of a pattern in one article after the other. For one
/// thread at a time; lets Xapian's exceptions out.
class PlaceFinder {
 public:
  PlaceFinder() = default;
  PlaceFinder(const PlaceFinder&) = delete;
  PlaceFinder& operator=(const PlaceFinder&) = delete;
  virtual ~PlaceFinder() = default;

  /// The places in `article`, none where it has none. The articles asked for
  /// must come in rising order.
  [[nodiscard]] virtual Spans find(Xapian::docid article) = 0;
};

/// The finder of `pattern` in `database`, which must be a single one, not
/// several joined.
[[nodiscard]] std::unique_ptr<PlaceFinder> make_finder(const Pattern& pattern,
                                                       const Xapian::Database& database);

/// Reads the positions of one term in one article after the other, as a
/// PlaceFinder does.
class PositionReader {
 public:
  PositionReader(const Xapian::Database& database, std::string term)
      : database_(database), term_(std::move(term)) {}

  /// In order; none where the article does not have the term.
  [[nodiscard]] std::vector<Xapian::termpos> read(Xapian::docid article);

 private:
  Xapian::Database database_;
  std::string term_;
  Xapian::PostingIterator postings_;
  bool begun_ = false;
};

}  // namespace kliping::proximity
