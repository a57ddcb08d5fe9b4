// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/archive/word_places.h"
#include "searcher/match/index_reader.h"

namespace kliping::proximity {

/// In rising order.
using Positions = std::vector<std::uint32_t>;

/// The places of the words of one article after the other: Slot::places. For
/// one thread. Lets Xapian's exceptions out.
class ArticlePlaces {
 public:
  /// The database must outlive it.
  explicit ArticlePlaces(const Xapian::Database& database);

  /// Goes on to `article`. The articles must come in rising order.
  void go_to(Xapian::docid article);

  [[nodiscard]] Xapian::docid article() const { return article_; }

  /// The positions of a term that the article is known to have, or of a mark.
  void find(std::string_view term, Positions& positions) const { places_.find(term, positions); }

 private:
  const Xapian::Database& database_;
  Xapian::ValueIterator values_;
  Xapian::docid article_ = 0;
  std::string encoded_;
  WordPlaces places_;
};

/// The positions of one term in the articles that ArticlePlaces goes to: none in
/// those that do not have it.
class TermPlaces {
 public:
  TermPlaces(match::IndexReader& index, const std::string& term)
      : term_(term), articles_(index.term(term)) {}

  /// The content of `positions` goes.
  void find(const ArticlePlaces& places, Positions& positions);

 private:
  std::string term_;
  match::IndexReader::List articles_;
  std::size_t at_ = 0;
};

}  // namespace kliping::proximity
