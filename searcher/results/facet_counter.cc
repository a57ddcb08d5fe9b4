// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/facet_counter.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "searcher/match/facet_values.h"
#include "searcher/results/date_buckets.h"
#include "searcher/results/facet_fields.h"
#include "searcher/results/slot_date.h"

namespace kliping {
namespace {

/// The most frequent values, in the order asked for, of those in the order of
/// the alphabet.
void cut(std::vector<FacetValue>& values, std::size_t limit, FacetOrder order) {
  if (order == FacetOrder::value && (limit == 0 || values.size() <= limit)) return;
  struct Counted {
    FacetValue value;
    std::size_t place;  ///< in the order of the alphabet
  };
  std::vector<Counted> counted;
  for (FacetValue& value : values) counted.push_back({std::move(value), counted.size()});
  std::sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
    return a.value.count != b.value.count ? a.value.count > b.value.count : a.place < b.place;
  });
  if (limit > 0 && counted.size() > limit) counted.resize(limit);
  if (order == FacetOrder::value) {
    std::sort(counted.begin(), counted.end(),
              [](const Counted& a, const Counted& b) { return a.place < b.place; });
  }
  values.clear();
  for (Counted& each : counted) values.push_back(std::move(each.value));
}

}  // namespace

FacetCounter::FacetCounter(Field field, match::IndexReader& index) : field_(field), index_(index) {
  require_facet(field);
}

void FacetCounter::add(match::DocumentSpan documents) {
  if (documents.empty()) return;
  prepare(documents.size());
  for (const Xapian::docid document : documents) {
    index_.deadline().check();
    const std::uint32_t ordinal = reader_->ordinal(document);
    if (ordinal >= counts_.size()) counts_.resize(reader_->content_count());
    ++counts_[ordinal];
  }
}

/// Goes over to the column once there is one.
void FacetCounter::prepare(std::size_t documents) {
  if (reader_ && reader_->column()) return;
  match::ValueReader next(index_, field_, documents);
  if (!reader_ || next.column()) {
    std::vector<std::size_t> counts(next.content_count());
    for (std::size_t number = 0; number < counts_.size(); ++number) {
      const auto& contents = next.column()->contents;
      const auto place = std::lower_bound(contents.begin(), contents.end(),
                                          reader_->content(static_cast<std::uint32_t>(number)));
      counts[static_cast<std::size_t>(place - contents.begin())] = counts_[number];
    }
    reader_ = std::move(next);
    counts_ = std::move(counts);
  }
}

std::vector<FacetValue> FacetCounter::values() const {
  const auto used = static_cast<std::size_t>(
      std::count_if(counts_.begin(), counts_.end(), [](std::size_t count) { return count > 0; }));
  if (reader_->column()) {
    if (const auto known = index_.facet_values(field_, used, reader_->column())) {
      return known->count(counts_);
    }
  }
  std::vector<std::string> contents;
  std::vector<std::size_t> counts;
  for (std::uint32_t number = 0; number < counts_.size(); ++number) {
    if (counts_[number] == 0) continue;
    contents.push_back(reader_->content(number));
    counts.push_back(counts_[number]);
  }
  return match::FacetValues(contents).count(counts);
}

void FacetCounter::fill_in_dates(Facet& facet) const {
  std::map<Date, std::size_t> by_bucket;
  for (std::uint32_t number = 0; number < counts_.size(); ++number) {
    if (counts_[number] == 0) continue;
    const auto day = slot_date(slot_number(reader_->content(number)));
    if (day) by_bucket[date_buckets::start_of(field_, *day)] += counts_[number];
  }
  facet.values = date_buckets::values(field_, by_bucket);
  facet.distinct = by_bucket.size();
}

Facet FacetCounter::facet(std::size_t limit, FacetOrder order) const {
  Facet facet;
  facet.field = field_;
  if (!reader_) return facet;
  for (std::uint32_t number = 0; number < counts_.size(); ++number) {
    if (reader_->content(number).empty()) facet.without_value = counts_[number];
  }
  if (is_date(field_)) {
    fill_in_dates(facet);
  } else {
    facet.values = values();
    facet.distinct = facet.values.size();
    cut(facet.values, limit, order);
  }
  return facet;
}

}  // namespace kliping
