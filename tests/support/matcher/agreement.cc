// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/matcher/agreement.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "common/archive/terms.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::test {
namespace {

std::vector<Field> facet_fields() {
  std::vector<Field> facets;
  for (const FieldSpec& spec : fields) {
    if (spec.facet) facets.push_back(spec.field);
  }
  return facets;
}

std::string selections_text(const std::vector<Selection>& selections) {
  std::string text;
  for (const Selection& selection : selections) {
    text += fmt::format(" [{} in", spec_of(selection.field).name);
    for (const std::string& value : selection.values) text += " `" + value + "`";
    text += ']';
  }
  return text;
}

/// Whether the facet shows the value as most of the articles write it.
bool is_most_frequent(const CountedFacet::Value& counted, const std::string& shown) {
  const auto found = counted.spellings.find(shown);
  if (found == counted.spellings.end()) return false;
  return std::all_of(counted.spellings.begin(), counted.spellings.end(),
                     [&](const auto& other) { return other.second <= found->second; });
}

bool is_in_order(const Facet& facet) {
  return std::is_sorted(facet.values.begin(), facet.values.end(),
                        [&](const FacetValue& one, const FacetValue& other) {
                          return is_date(facet.field) ? one.value < other.value
                                                      : one.count > other.count;
                        });
}

/// How the facet differs from what was counted. That date facets show empty
/// values is no difference.
std::string difference(const CountedFacet& expected, const Facet& facet) {
  std::string text;
  std::map<std::string, std::size_t> left;
  for (const auto& [key, value] : expected.values) left[key] = value.count;
  for (const FacetValue& shown : facet.values) {
    if (is_date(facet.field) && shown.count == 0) continue;
    const std::string key = is_date(facet.field) ? shown.value : terms::fold_value(shown.value);
    const auto counted = expected.values.find(key);
    if (left.erase(key) == 0 || counted == expected.values.end()) {
      text += fmt::format("  `{}` should not be there\n", shown.value);
    } else if (counted->second.count != shown.count) {
      text +=
          fmt::format("  `{}` is {}, not {}\n", shown.value, counted->second.count, shown.count);
    } else if (!is_most_frequent(counted->second, shown.value)) {
      text += fmt::format("  `{}` is not the most frequent spelling\n", shown.value);
    }
  }
  for (const auto& [key, count] : left) text += fmt::format("  `{}` {} is missing\n", key, count);
  if (!is_in_order(facet)) text += "  values are not in order\n";
  if (facet.distinct != expected.values.size()) {
    text += fmt::format("  {} distinct, not {}\n", expected.values.size(), facet.distinct);
  }
  if (facet.without_value != expected.without_value) {
    text +=
        fmt::format("  {} without a value, not {}\n", expected.without_value, facet.without_value);
  }
  return text.empty() ? text : fmt::format("facet {}:\n{}", spec_of(facet.field).name, text);
}

bool same_facets(const std::vector<Facet>& some, const std::vector<Facet>& others) {
  const auto same_values = [](const FacetValue& one, const FacetValue& other) {
    return one.value == other.value && one.count == other.count;
  };
  return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                    [&](const Facet& one, const Facet& other) {
                      return one.field == other.field && one.distinct == other.distinct &&
                             one.without_value == other.without_value &&
                             std::equal(one.values.begin(), one.values.end(), other.values.begin(),
                                        other.values.end(), same_values);
                    });
}

std::string difference_of_canonical(const Query& query) {
  const std::string canonical = query.canonical_text();
  if (Query::parse(canonical).tree() == query.tree()) return {};
  return "the canonical text is another query: " + canonical + '\n';
}

/// How a page of three hits in the middle differs from the same hits of all.
std::string difference_of_page(const Results& all, const Results& page) {
  std::string text;
  if (page.total != all.total) text += fmt::format("a page has the total {}\n", page.total);
  if (!same_facets(page.facets, all.facets)) text += "a page has other facets\n";
  for (std::size_t i = 0; i < page.hits.size(); ++i) {
    const std::size_t place = page.offset + i;
    if (place >= all.hits.size() || all.hits[place].id != page.hits[i].id) {
      text += fmt::format("a page has {} as hit {}\n", page.hits[i].id, place + 1);
    }
    if (page.hits[i].rank != place + 1) text += "a page has another rank\n";
  }
  const std::size_t rest = all.hits.size() - std::min(all.hits.size(), page.offset);
  if (page.hits.size() != std::min<std::size_t>(3, rest)) text += "a page has another length\n";
  return text;
}

}  // namespace

std::string Agreement::differing_articles(const Wanted& wanted,
                                          const std::vector<std::size_t>& expected,
                                          const Results& results) {
  constexpr std::size_t most_shown = 2;
  std::map<std::string, std::size_t> numbers;
  for (std::size_t i = 0; i < matcher_.articles().size(); ++i) {
    numbers[matcher_.articles()[i].article.id] = i;
  }
  std::set<std::size_t> found;
  for (const Hit& hit : results.hits) found.insert(numbers.at(hit.id));
  std::string text;
  std::size_t differing = 0;
  const auto say = [&](std::size_t number, std::string_view what) {
    if (++differing > most_shown) return;
    text += fmt::format("{} {}\n{}", matcher_.articles()[number].article.id, what,
                        matcher_.places_text(wanted, number));
  };
  for (const std::size_t number : expected) {
    if (!found.erase(number)) say(number, "is not found");
  }
  for (const std::size_t number : found) say(number, "is found, but does not match");
  if (differing > most_shown) text += fmt::format("... {} in all\n", differing);
  if (results.total != expected.size()) {
    text += fmt::format("total is {}, not {}\n", results.total, expected.size());
  }
  if (results.hits.size() != results.total) text += "not as many hits as the total says\n";
  if (!results.exact) text += "not exact\n";
  return text;
}

std::string Agreement::differing_facets(const std::vector<std::size_t>& found,
                                        const std::vector<Selection>& selections,
                                        const Results& results) const {
  std::string text;
  for (const Facet& facet : results.facets) {
    text += difference(matcher_.count(found, facet.field, selections), facet);
  }
  return text;
}

std::string Agreement::disagreement(const QueryGenerator::Generated& query,
                                    const std::vector<Selection>& selections) {
  const std::string written_query = written(query.wanted);
  const std::string head = fmt::format("query{}: {}{}\n", query.match == Match::any ? " (any)" : "",
                                       written_query, selections_text(selections));
  const auto found = matcher_.matches(query.wanted, query.match);
  const auto expected = matcher_.chosen(found, selections);
  if (!expected.empty()) ++with_hits_;
  try {
    const Query parsed = Query::parse(written_query, {.today = today_, .match = query.match});
    SearchOptions options{.selections = selections,
                          .limit = matcher_.articles().size(),
                          .today = today_,
                          .snippet_bytes = 0,
                          .facets = facet_fields()};
    const Results all = searcher_.search(parsed, options);
    options.limit = 3;
    options.offset = expected.size() / 2;
    const Results page = searcher_.search(parsed, options);
    const std::string text = differing_articles(query.wanted, expected, all) +
                             differing_facets(found, selections, all) +
                             difference_of_page(all, page) + difference_of_canonical(parsed);
    return text.empty() ? text : head + text;
  } catch (const Error& error) {
    return fmt::format("{}error at {}: {} ({})\n", head, error.position().value_or(0), error.what(),
                       error.hint());
  }
}

}  // namespace kliping::test
