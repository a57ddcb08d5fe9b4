// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/collector.h"

#include <algorithm>
#include <limits>

#include "common/archive/terms.h"
#include "searcher/results/slot_date.h"

namespace kliping {
namespace {

/// How many of the best are needed for a page; a sum that cannot overflow.
std::size_t needed_for(const SearchOptions& options) {
  if (options.limit == 0) return 0;
  const std::size_t room = std::numeric_limits<std::size_t>::max() - options.offset;
  return options.offset + std::min(options.limit, room);
}

/// The same number for sums of the same weights in another order: archives
/// differ in it, and so would what is equal.
double rounded(double score) { return static_cast<double>(static_cast<float>(score)); }

}  // namespace

Collector::Collector(const SearchOptions& options, match::IndexReader& index)
    : options_(options), index_(index), most_(needed_for(options)) {
  if (options.half_life_days) recency_.emplace(*options.half_life_days, options.today);
  if (options.sort != Sort::relevance) recency_.reset();
}

void Collector::add(match::DocumentSpan documents, std::span<const double> scores) {
  total_ += documents.size();
  if (most_ == 0) return;
  prepare(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    // The common case first, which need not be looked at any further: age only
    // lessens a score.
    const bool by_score = options_.sort == Sort::relevance && is_full();
    if (by_score && rounded(scores[i]) < best_.front().score) continue;
    add(documents[i], scores[i]);
  }
}

void Collector::prepare(std::size_t documents) {
  const bool needs_all = recency_ || options_.sort != Sort::relevance;
  const std::size_t wanted = needs_all ? documents : std::min(documents, most_);
  if (!dates_ || !dates_->column()) dates_.emplace(index_, Field::day, wanted);
  if (options_.sort == Sort::outlet && (!publishers_ || !publishers_->column())) {
    publishers_.emplace(index_, Field::publisher, documents);
  }
}

/// By score few matches are compared by date, as a rule; but where many scores are
/// the same, many are.
void Collector::look_for_column() {
  constexpr std::size_t looked_at_again = 1024;
  if (dates_->column() || ++dates_read_ % looked_at_again != 0) return;
  dates_.emplace(index_, Field::day, looked_at_again);
}

void Collector::add(Xapian::docid document, double weight) {
  index_.deadline().check();
  look_for_column();
  MatchedDocument match;
  match.published = slot_number(dates_->content(dates_->ordinal(document)));
  match.score = score_of(weight, match.published);
  match.document = document;
  if (publishers_) match.outlet = folded(publishers_->content(publishers_->ordinal(document)));
  if (!is_full() || precedes(match, best_.front())) keep(std::move(match));
}

std::vector<MatchedDocument> Collector::page() const {
  std::vector<MatchedDocument> sorted = best_;
  std::sort(sorted.begin(), sorted.end(),
            [this](const MatchedDocument& a, const MatchedDocument& b) { return precedes(a, b); });
  const auto skipped = static_cast<std::ptrdiff_t>(std::min(options_.offset, sorted.size()));
  sorted.erase(sorted.begin(), sorted.begin() + skipped);
  return sorted;
}

double Collector::score_of(double weight, int published) const {
  return rounded(recency_ ? weight * recency_->factor(slot_date(published)) : weight);
}

bool Collector::precedes(const MatchedDocument& a, const MatchedDocument& b) const {
  switch (options_.sort) {
    case Sort::relevance:
      if (a.score != b.score) return a.score > b.score;
      break;
    case Sort::outlet:
      if (a.outlet.empty() != b.outlet.empty()) return b.outlet.empty();
      if (a.outlet != b.outlet) return a.outlet < b.outlet;
      break;
    case Sort::oldest:
      if (a.published > 0 && b.published > 0 && a.published != b.published) {
        return a.published < b.published;
      }
      break;
    case Sort::newest:
      break;
  }
  // Newer first; where there is no date, it is less than any.
  if (a.published != b.published) return a.published > b.published;
  return a.document < b.document;
}

void Collector::keep(MatchedDocument match) {
  const auto order = [this](const MatchedDocument& a, const MatchedDocument& b) {
    return precedes(a, b);
  };
  if (is_full()) {
    std::pop_heap(best_.begin(), best_.end(), order);
    best_.pop_back();
  }
  best_.push_back(std::move(match));
  std::push_heap(best_.begin(), best_.end(), order);
}

const std::string& Collector::folded(const std::string& publisher) {
  const auto [entry, is_new] = folded_.try_emplace(publisher);
  if (is_new) entry->second = terms::fold_value(publisher);
  return entry->second;
}

}  // namespace kliping
