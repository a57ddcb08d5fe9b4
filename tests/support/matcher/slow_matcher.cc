// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/slow_matcher.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "common/archive/terms.h"
#include "tests/support/matcher/meaning.h"
#include "tests/support/matcher/values.h"

namespace kliping::test {
namespace {

/// What to count a value by: as the archive's articles have it, not as an
/// outlet that it may be an alias of.
std::string key_of(Field field, const std::string& value) {
  return is_date(field) ? value : terms::fold_value(value);
}

bool is_chosen(const Article& article, const Selection& selection) {
  return std::any_of(selection.values.begin(), selection.values.end(), [&](const auto& value) {
    if (value.empty()) return values_of(article, selection.field).empty();
    return has_value(article, selection.field, value);
  });
}

void add(CountedFacet& facet, Field field, const std::vector<std::string>& values) {
  std::set<std::string> seen;
  for (const std::string& value : values) {
    const std::string key = key_of(field, value);
    if (!seen.insert(key).second) continue;
    ++facet.values[key].count;
    ++facet.values[key].spellings[value];
  }
  if (values.empty()) ++facet.without_value;
}

}  // namespace

SlowMatcher::SlowMatcher(const std::vector<Article>& articles) : finder_(scanner_) {
  for (const Article& article : articles) articles_.push_back(scanner_.scan(article));
}

std::vector<std::size_t> SlowMatcher::matches(const Wanted& wanted, Match match) {
  const Meaning meaning(wanted, match, finder_);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < articles_.size(); ++i) {
    if (meaning.fits(articles_[i])) found.push_back(i);
  }
  return found;
}

std::vector<std::size_t> SlowMatcher::chosen(const std::vector<std::size_t>& found,
                                             const std::vector<Selection>& selections) const {
  std::vector<std::size_t> left;
  std::copy_if(found.begin(), found.end(), std::back_inserter(left), [&](std::size_t number) {
    return std::all_of(selections.begin(), selections.end(), [&](const Selection& selection) {
      return is_chosen(articles_[number].article, selection);
    });
  });
  return left;
}

CountedFacet SlowMatcher::count(const std::vector<std::size_t>& found, Field field,
                                const std::vector<Selection>& selections) const {
  std::vector<Selection> others;
  std::copy_if(selections.begin(), selections.end(), std::back_inserter(others),
               [&](const Selection& selection) { return selection.field != field; });
  CountedFacet facet;
  for (const std::size_t number : chosen(found, others)) {
    add(facet, field, values_of(articles_[number].article, field));
  }
  return facet;
}

std::string SlowMatcher::places_text(const Wanted& wanted, std::size_t article) {
  std::string text;
  const Sought sought = finder_.prepare(wanted);
  if (!sought.patterns.empty()) {
    const ScannedText& words = text_of(articles_[article], wanted.field);
    text = written(wanted) + ":";
    for (const Place& place : places_of(sought, words)) {
      const ScannedWord& first = words[place.first];
      text += fmt::format(" {}-{} (sentence {}, paragraph {})", first.place,
                          words[place.last].place, first.sentence, first.paragraph);
    }
    text += '\n';
  }
  for (const Wanted& part : wanted.parts) text += places_text(part, article);
  return text;
}

}  // namespace kliping::test
