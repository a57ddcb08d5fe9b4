// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/archive/word_places.h"

namespace kliping::match {

/// In rising order.
using Positions = std::vector<std::uint32_t>;

/// The places of the words of one article after the other: Slot::places. For
/// one thread. Lets Xapian's exceptions out.
class ArticlePlaces {
 public:
  /// The database must outlive it.
  explicit ArticlePlaces(const Xapian::Database& database);

  /// Goes on to `article`, and reads it only when something is to be found there.
  /// The articles must come in rising order.
  void go_to(Xapian::docid article) {
    article_ = article;
    is_read_ = false;
  }

  [[nodiscard]] Xapian::docid article() const { return article_; }

  /// Puts the positions of a term that the article is known to have, or of a
  /// mark, into `positions`, whose content goes.
  void find(std::string_view term, Positions& positions) {
    if (!is_read_) read();
    places_.find(term, positions);
  }

 private:
  void read();

  const Xapian::Database& database_;
  Xapian::ValueIterator values_;
  Xapian::docid article_ = 0;
  bool has_begun_ = false;
  bool is_read_ = false;
  std::string encoded_;
  WordPlaces places_;
};

}  // namespace kliping::match
