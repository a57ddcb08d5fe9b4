// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/article_places.h"

#include "kliping/schema.h"

namespace kliping::proximity {
namespace {

constexpr auto slot = static_cast<Xapian::valueno>(Slot::places);

}  // namespace

ArticlePlaces::ArticlePlaces(const Xapian::Database& database)
    : database_(database), values_(database.valuestream_begin(slot)), places_({}) {}

void ArticlePlaces::go_to(Xapian::docid article) {
  article_ = article;
  encoded_.clear();
  const auto end = database_.valuestream_end(slot);
  if (values_ != end) values_.skip_to(article);
  if (values_ != end && values_.get_docid() == article) encoded_ = *values_;
  places_ = WordPlaces(encoded_);
}

void TermPlaces::find(const ArticlePlaces& places, Positions& positions) {
  positions.clear();
  const match::Documents& articles = articles_->documents;
  at_ = match::gallop(articles, at_, places.article());
  if (at_ < articles.size() && articles[at_] == places.article()) places.find(term_, positions);
}

}  // namespace kliping::proximity
