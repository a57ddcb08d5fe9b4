// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "searcher/match/article_places.h"
#include "searcher/match/index_reader.h"

namespace kliping::proximity {

using match::ArticlePlaces;
using match::Positions;

/// The positions of one term in the articles that ArticlePlaces goes to: none in
/// those that do not have it. What earlier searches have found is known, so that
/// their articles need not be read again.
class TermPlaces {
 public:
  /// The reader must outlive it.
  TermPlaces(match::IndexReader& index, std::string term)
      : index_(index),
        term_(std::move(term)),
        articles_(index.term(term_)),
        known_(index.positions(term_)) {
    // A view that was overtaken by a writer may have left another list.
    if (known_ && known_->articles() != articles_->documents.size()) known_ = nullptr;
  }

  /// The content of `positions` goes.
  void find(ArticlePlaces& places, Positions& positions);

  /// Hands on what was found, to later searches.
  void keep();

 private:
  match::IndexReader& index_;
  std::string term_;
  match::IndexReader::List articles_;
  match::IndexReader::PositionsOfTerm known_;
  std::size_t at_ = 0;
  // What was found: in which article, by its place in the list, and up to where
  // its positions reach.
  std::vector<std::pair<std::size_t, std::size_t>> found_;
  Positions found_positions_;
};

}  // namespace kliping::proximity
