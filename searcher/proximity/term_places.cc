// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/term_places.h"

#include <span>

namespace kliping::proximity {

void TermPlaces::find(ArticlePlaces& places, Positions& positions) {
  positions.clear();
  const match::Documents& articles = articles_->documents;
  at_ = match::gallop(articles, at_, places.article());
  if (at_ == articles.size() || articles[at_] != places.article()) return;
  if (known_ && known_->knows(at_)) {
    const auto in_list = known_->of(at_);
    positions.assign(in_list.begin(), in_list.end());
    return;
  }
  places.find(term_, positions);
  // More could not be kept.
  constexpr std::size_t most = match::IndexMemory::most_position_bytes / sizeof(positions[0]);
  if (found_positions_.size() > most) return;
  found_positions_.insert(found_positions_.end(), positions.begin(), positions.end());
  found_.emplace_back(at_, found_positions_.size());
}

// A list is not changed, since others may read it, but copied: so it must be
// worth that.
void TermPlaces::keep() {
  constexpr std::size_t one_in = 32;
  if (found_.empty() || found_.size() < articles_->documents.size() / one_in) return;
  auto list = known_ ? std::make_shared<match::PositionList>(*known_)
                     : std::make_shared<match::PositionList>(articles_->documents.size());
  std::size_t begin = 0;
  for (const auto& [article, end] : found_) {
    const auto positions = std::span(found_positions_).subspan(begin, end - begin);
    if (!list->knows(article)) list->add(article, positions);
    begin = end;
  }
  found_.clear();
  found_positions_.clear();
  index_.keep_positions(term_, std::move(list));
}

}  // namespace kliping::proximity
