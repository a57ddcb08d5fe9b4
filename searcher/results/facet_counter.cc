// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/facet_counter.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "common/archive/terms.h"
#include "kliping/error.h"

namespace kliping {
namespace {

Slot slot_of(Field field) {
  switch (field) {
    case Field::publisher:
      return Slot::publisher;
    case Field::cited:
      return Slot::cited;
    case Field::section:
      return Slot::section;
    case Field::place:
      return Slot::place;
    case Field::author:
      return Slot::author;
    case Field::tag:
      return Slot::tag;
    case Field::language:
      return Slot::language;
    default:
      return Slot::date;
  }
}

std::string read_slot(const Xapian::Document& document, Slot slot) {
  return document.get_value(static_cast<Xapian::valueno>(slot));
}

/// All values of `field` in one string, joined as in a slot.
std::string content_of(const Xapian::Document& document, Field field) {
  if (field != Field::source) return read_slot(document, slot_of(field));
  std::string publisher = read_slot(document, Slot::publisher);
  const std::string cited = read_slot(document, Slot::cited);
  if (publisher.empty()) return cited;
  if (!cited.empty()) publisher.append(1, value_separator).append(cited);
  return publisher;
}

/// `20250227` as the year, month or day that it falls in.
std::string date_bucket(Field field, std::string_view date) {
  const std::string_view year = date.substr(0, 4);
  if (field == Field::year) return std::string(year);
  const std::string_view month = date.substr(4, 2);
  if (field == Field::month) return fmt::format("{}-{}", year, month);
  return fmt::format("{}-{}-{}", year, month, date.substr(6));
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

std::vector<FacetValue> sorted_values(const ByValue& by_value) {
  std::vector<FacetValue> values;
  for (const auto& [folded, spellings] : by_value) {
    values.push_back({spellings.most_frequent(), spellings.total});
  }
  std::sort(values.begin(), values.end(), [](const FacetValue& a, const FacetValue& b) {
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
  return values;
}

std::vector<FacetValue> date_values(const std::map<std::string, std::size_t>& by_bucket) {
  std::vector<FacetValue> values;
  for (const auto& [bucket, count] : by_bucket) values.push_back({bucket, count});
  return values;
}

}  // namespace

FacetCounter::FacetCounter(const std::vector<Field>& counted) {
  for (const Field field : counted) {
    if (!spec_of(field).facet) {
      throw Error(ErrorCode::bad_usage, fmt::format("{} is no facet", spec_of(field).name),
                  "facets are the fields that kliping/schema.h marks as such");
    }
    counters_.push_back({field, {}});
  }
}

void FacetCounter::operator()(const Xapian::Document& document, double /*weight*/) {
  for (Counter& counter : counters_) ++counter.by_content[content_of(document, counter.field)];
}

std::vector<Facet> FacetCounter::facets(std::size_t limit) const {
  std::vector<Facet> facets;
  for (const Counter& counter : counters_) {
    Facet facet;
    facet.field = counter.field;
    ByValue by_value;
    std::map<std::string, std::size_t> by_bucket;
    for (const auto& [content, count] : counter.by_content) {
      if (content.empty()) {
        facet.without_value = count;
      } else if (is_date(counter.field)) {
        by_bucket[date_bucket(counter.field, content)] += count;
      } else {
        count_values(by_value, content, count);
      }
    }
    facet.values = is_date(counter.field) ? date_values(by_bucket) : sorted_values(by_value);
    facet.distinct = facet.values.size();
    if (limit > 0 && !is_date(counter.field) && facet.values.size() > limit) {
      facet.values.resize(limit);
    }
    facets.push_back(std::move(facet));
  }
  return facets;
}

}  // namespace kliping
