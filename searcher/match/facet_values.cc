// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/facet_values.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "common/archive/terms.h"

namespace kliping::match {
namespace {

/// A spelling behind what is the same in all spellings of its value, so that
/// they are in the order of their values.
using Spelling = std::pair<std::string, std::string_view>;

/// The values of some contents, each once in each, by the number that `number`
/// gives to a spelling.
template <typename Number>
void for_each_value(std::string_view content, Number&& number) {
  std::vector<std::string> seen;
  for (const std::string_view value : terms::split_values(content)) {
    std::string folded = terms::fold_value(value);
    if (std::find(seen.begin(), seen.end(), folded) != seen.end()) continue;
    seen.push_back(folded);
    number(Spelling(std::move(folded), value));
  }
}

}  // namespace

FacetValues::FacetValues(std::span<const std::string> contents) {
  std::map<Spelling, Number> known;
  std::vector<Number*> of_contents;
  for (const std::string& content : contents) {
    begins_.push_back(of_contents.size());
    for_each_value(content, [&](Spelling spelling) {
      of_contents.push_back(&known.try_emplace(std::move(spelling)).first->second);
    });
  }
  begins_.push_back(of_contents.size());
  std::string_view last;
  for (auto& [spelling, number] : known) {
    const bool is_new = spellings_.empty() || spelling.first != last;
    const Number value = spellings_.empty() ? 0 : values_.back() + (is_new ? 1 : 0);
    number = static_cast<Number>(spellings_.size());
    spellings_.emplace_back(spelling.second);
    values_.push_back(value);
    last = spelling.first;
  }
  for (const Number* const number : of_contents) numbers_.push_back(*number);
}

std::vector<FacetValue> FacetValues::count(std::span<const std::size_t> counts) const {
  std::vector<std::size_t> of_spellings(spellings_.size());
  for (std::size_t content = 0; content < counts.size(); ++content) {
    if (counts[content] == 0) continue;
    for (std::size_t at = begins_[content]; at < begins_[content + 1]; ++at) {
      of_spellings[numbers_[at]] += counts[content];
    }
  }
  std::vector<FacetValue> values;
  for (std::size_t begin = 0, end = 0; begin < spellings_.size(); begin = end) {
    std::size_t total = 0;
    std::size_t best = begin;
    for (; end < spellings_.size() && values_[end] == values_[begin]; ++end) {
      total += of_spellings[end];
      if (of_spellings[end] > of_spellings[best]) best = end;
    }
    if (total > 0) values.push_back({spellings_[best], total});
  }
  return values;
}

}  // namespace kliping::match
