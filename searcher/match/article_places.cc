// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/article_places.h"

#include <utility>

#include "kliping/schema.h"

namespace kliping::match {
namespace {

constexpr auto slot = static_cast<Xapian::valueno>(Slot::places);

}  // namespace

ArticlePlaces::ArticlePlaces(const Xapian::Database& database) : database_(database), places_({}) {}

void ArticlePlaces::read() {
  if (!std::exchange(has_begun_, true)) values_ = database_.valuestream_begin(slot);
  encoded_.clear();
  const auto end = database_.valuestream_end(slot);
  if (values_ != end) values_.skip_to(article_);
  if (values_ != end && values_.get_docid() == article_) encoded_ = *values_;
  places_ = WordPlaces(encoded_);
  is_read_ = true;
}

}  // namespace kliping::match
