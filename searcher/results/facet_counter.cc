// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/facet_counter.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "common/archive/terms.h"
#include "searcher/results/date_buckets.h"
#include "searcher/results/facet_fields.h"
#include "searcher/results/slot_date.h"

namespace kliping {
namespace {

using ByContent = std::unordered_map<std::string, std::size_t>;

/// All values of `field` in one string, joined as in a slot.
std::string content_of(const Xapian::Document& document, Field field) {
  std::string content;
  for (const Slot slot : slots_of(field)) {
    std::string values = document.get_value(static_cast<Xapian::valueno>(slot));
    if (content.empty()) {
      content = std::move(values);
    } else if (!values.empty()) {
      content.append(1, value_separator).append(values);
    }
  }
  return content;
}

/// The counts of one value in its different spellings.
struct Spellings {
  std::size_t total = 0;
  std::map<std::string, std::size_t, std::less<>> counts;

  [[nodiscard]] const std::string& most_frequent() const {
    const auto rarer = [](const auto& a, const auto& b) { return a.second < b.second; };
    return std::max_element(counts.begin(), counts.end(), rarer)->first;
  }
};

/// By what is the same in all spellings, in the order of the alphabet.
using ByValue = std::map<std::string, Spellings>;

void count_values(ByValue& by_value, std::string_view content, std::size_t count) {
  std::set<std::string> counted;
  for (const std::string_view value : terms::split_values(content)) {
    const std::string folded = terms::fold_value(value);
    if (!counted.insert(folded).second) continue;
    Spellings& spellings = by_value[folded];
    spellings.total += count;
    spellings.counts[std::string(value)] += count;
  }
}

/// The most frequent values, in the order asked for.
std::vector<FacetValue> most_frequent(const ByValue& by_value, std::size_t limit,
                                      FacetOrder order) {
  struct Counted {
    FacetValue value;
    std::size_t place;  ///< in the order of the alphabet
  };
  std::vector<Counted> values;
  for (const auto& [folded, spellings] : by_value) {
    values.push_back({{spellings.most_frequent(), spellings.total}, values.size()});
  }
  const auto by_count = [](const Counted& a, const Counted& b) {
    return a.value.count != b.value.count ? a.value.count > b.value.count : a.place < b.place;
  };
  std::sort(values.begin(), values.end(), by_count);
  if (limit > 0 && values.size() > limit) values.resize(limit);
  if (order == FacetOrder::value) {
    std::sort(values.begin(), values.end(),
              [](const Counted& a, const Counted& b) { return a.place < b.place; });
  }
  std::vector<FacetValue> plain;
  for (Counted& counted : values) plain.push_back(std::move(counted.value));
  return plain;
}

void fill_in_dates(Facet& facet, const ByContent& by_content) {
  std::map<Date, std::size_t> by_bucket;
  for (const auto& [content, count] : by_content) {
    const auto day = slot_date(slot_number(content));
    if (day) by_bucket[date_buckets::start_of(facet.field, *day)] += count;
  }
  facet.values = date_buckets::values(facet.field, by_bucket);
  facet.distinct = by_bucket.size();
}

void fill_in_values(Facet& facet, const ByContent& by_content, std::size_t limit,
                    FacetOrder order) {
  ByValue by_value;
  for (const auto& [content, count] : by_content) {
    if (!content.empty()) count_values(by_value, content, count);
  }
  facet.values = most_frequent(by_value, limit, order);
  facet.distinct = by_value.size();
}

}  // namespace

FacetCounter::FacetCounter(Field field) : field_(field) { require_facet(field); }

void FacetCounter::operator()(const Xapian::Document& document, double /*weight*/) {
  ++by_content_[content_of(document, field_)];
}

Facet FacetCounter::facet(std::size_t limit, FacetOrder order) const {
  Facet facet;
  facet.field = field_;
  const auto without = by_content_.find("");
  if (without != by_content_.end()) facet.without_value = without->second;
  if (is_date(field_)) {
    fill_in_dates(facet, by_content_);
  } else {
    fill_in_values(facet, by_content_, limit, order);
  }
  return facet;
}

}  // namespace kliping
