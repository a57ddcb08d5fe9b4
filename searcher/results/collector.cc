// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/collector.h"

#include <algorithm>
#include <limits>

#include "common/archive/terms.h"
#include "searcher/results/slot_date.h"

namespace kliping {
namespace {

std::string read_slot(const Xapian::Document& document, Slot slot) {
  return document.get_value(static_cast<Xapian::valueno>(slot));
}

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

Collector::Collector(const SearchOptions& options, const View& view, const MatchProgress& progress)
    : options_(options), view_(view), progress_(progress), most_(needed_for(options)) {
  if (options.half_life_days) recency_.emplace(*options.half_life_days, options.today);
  if (options.sort != Sort::relevance) recency_.reset();
}

void Collector::operator()(const Xapian::Document& document, double weight) {
  ++total_;
  if (most_ == 0) return;
  // The common case first, which need not be looked at any further: age only
  // lessens a score.
  const bool by_score = options_.sort == Sort::relevance && is_full();
  if (by_score && rounded(weight) < best_.front().score) return;
  MatchedDocument match;
  match.published = slot_number(read_slot(document, Slot::date));
  match.score = score_of(weight, match.published);
  match.document = view_.document_in(progress_.archive, document.get_docid());
  if (options_.sort == Sort::outlet) match.outlet = folded(read_slot(document, Slot::publisher));
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
