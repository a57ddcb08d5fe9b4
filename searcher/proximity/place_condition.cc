// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/place_condition.h"

#include "kliping/schema.h"

namespace kliping::proximity {

PlaceCondition::PlaceCondition(const Condition& condition, match::IndexReader& index)
    : condition_(condition), places_(index.database()), lists_(condition.patterns.size()) {
  for (const Pattern& pattern : condition.patterns)
    finders_.push_back(make_finder(pattern, index, terms_));
}

void PlaceCondition::keep_places() {
  for (TermPlaces& term : terms_) term.keep();
}

bool PlaceCondition::holds_in(Xapian::docid article) {
  places_.go_to(article);
  for (std::size_t i = 0; i < finders_.size(); ++i) {
    finders_[i]->find(places_, lists_[i]);
    if (lists_[i].empty()) return false;
  }
  if (condition_.kind != Condition::Kind::at_least) {
    const bool sentence = condition_.kind == Condition::Kind::sentence;
    places_.find(sentence ? sentence_mark : paragraph_mark, beginnings_);
    return share_unit(lists_, beginnings_);
  }
  return condition_.count == 1 || count_apart(lists_.front()) >= condition_.count;
}

}  // namespace kliping::proximity
