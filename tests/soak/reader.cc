// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace kliping::soak {
namespace {

void require(bool holds, const std::string& message) {
  if (!holds) throw std::runtime_error(message);
}

/// The round of all hits. Throws where they are of several.
int common_round(const Results& results) {
  const int round = round_of(results.hits.front().article.value());
  for (const Hit& hit : results.hits) {
    const Article& article = hit.article.value();
    const int other = round_of(article);
    require(other == round, fmt::format("one answer shows {} of round {} and {} of round {}",
                                        results.hits.front().id, round, article.id, other));
    require(hit.title.text == article.title, hit.id + " has another title than its article");
  }
  return round;
}

/// What a facet of tags must be where all hits are of that round.
void require_one_tag(const Results& results, int round) {
  const Facet& facet = results.facets.at(0);
  const bool right = facet.values.size() == 1 && facet.values.front().value == tag_of(round) &&
                     facet.values.front().count == results.total && facet.without_value == 0;
  require(right, fmt::format("the facet of a round {} with {} articles has {} values, first {} {}",
                             round, results.total, facet.values.size(),
                             facet.values.empty() ? "none" : facet.values.front().value,
                             facet.values.empty() ? 0 : facet.values.front().count));
}

SearchOptions whole(Sort sort) {
  return {.limit = 100, .sort = sort, .whole_articles = true, .facets = {Field::tag}};
}

}  // namespace

void Reader::ask() {
  constexpr std::array questions{&Reader::search_steady,
                                 &Reader::search_steady,
                                 &Reader::count_steady,
                                 &Reader::search_one_round,
                                 &Reader::search_restless,
                                 &Reader::fetch,
                                 &Reader::fetch};
  (this->*questions[random_() % questions.size()])();
}

void Reader::note(int round, int oldest) {
  const int newest = progress_.started;
  require(oldest <= round && round <= newest,
          fmt::format("an answer is of round {}, where {} was committed before and {} begun "
                      "after it was asked for",
                      round, oldest, newest));
  if (round != last_round_) ++readings_.rounds_seen;
  last_round_ = round;
}

void Reader::search_steady() {
  constexpr std::array sorts{Sort::relevance, Sort::newest, Sort::oldest, Sort::outlet};
  const Query query = Query::parse(random_() % 2 == 0 ? steady_word : "\"membaca senandika\"");
  const int oldest = progress_.committed;
  const Results results = searcher_.search(query, whole(sorts[random_() % sorts.size()]));
  ++readings_.searches;
  require(results.total == steady_articles && results.hits.size() == steady_articles,
          fmt::format("{} and {} hits of {}", results.total, results.hits.size(), steady_articles));
  const int round = common_round(results);
  require_one_tag(results, round);
  note(round, oldest);
}

void Reader::count_steady() {
  const int oldest = progress_.committed;
  const Results results = searcher_.search(
      Query::parse(steady_word), {.limit = 1, .whole_articles = true, .facets = {Field::tag}});
  ++readings_.searches;
  require(results.total == steady_articles, fmt::format("a total of {}", results.total));
  const int round = common_round(results);
  require_one_tag(results, round);
  note(round, oldest);
}

/// All articles of a round, or none.
void Reader::search_one_round() {
  const int round = progress_.committed + static_cast<int>(random_() % 2);
  const Results results = searcher_.search(
      Query::parse(fmt::format("title:putaran{:06} {}", round, steady_word)), whole(Sort::newest));
  ++readings_.searches;
  if (results.total == 0) return;
  require(results.total == steady_articles && results.hits.size() == steady_articles,
          fmt::format("{} articles of round {}", results.total, round));
  require(common_round(results) == round, "articles of another round than was searched for");
  require_one_tag(results, round);
}

void Reader::search_restless() {
  const Results results = searcher_.search(Query::parse(restless_word), whole(Sort::relevance));
  ++readings_.searches;
  require(results.total == results.hits.size() && results.total <= most_restless_articles,
          fmt::format("{} and {} hits", results.total, results.hits.size()));
  std::size_t counted = 0;
  for (const FacetValue& value : results.facets.at(0).values) {
    const auto same = static_cast<std::size_t>(std::count_if(
        results.hits.begin(), results.hits.end(),
        [&](const Hit& hit) { return tag_of(round_of(hit.article.value())) == value.value; }));
    require(same == value.count,
            fmt::format("{} hits of {} that are counted as {}", same, value.value, value.count));
    counted += value.count;
  }
  require(counted == results.total, "the facet counts other articles than the hits");
}

void Reader::fetch() {
  const std::string id = steady_id(random_() % steady_articles);
  const int oldest = progress_.committed;
  const auto article = searcher_.find(id);
  ++readings_.fetches;
  require(article.has_value(), id + " was not found");
  require(article->id == id, article->id + " was found for " + id);
  note(round_of(*article), oldest);
}

}  // namespace kliping::soak
