// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/answer.h"

#include <utility>

namespace kliping::app {
namespace {

using Clock = std::chrono::steady_clock;

/// Where the time was up, nothing was found *yet*: there is nothing to explain.
bool explains_absence(const Results& results, const SearchRequest& request) {
  const bool printed =
      request.format == Format::json || (request.format == Format::text && !request.quiet);
  return printed && results.total == 0 && results.exact && request.task != Task::count;
}

Hit as_hit(Article article, std::size_t rank) {
  Hit hit;
  hit.rank = rank;
  hit.id = article.id;
  hit.title.text = article.title;
  hit.publisher = article.publisher;
  hit.cited = article.cited;
  hit.published = article.published;
  hit.section = article.section;
  hit.place = article.place;
  hit.url = article.url;
  hit.article = std::move(article);
  return hit;
}

}  // namespace

Answer search(const Searcher& searcher, const std::string& text, const SearchRequest& request) {
  const auto start = Clock::now();
  Answer answer{
      .query = Query::parse(text, {.today = request.options.today, .match = request.match}),
      .results = {}};
  answer.results = searcher.search(*answer.query, request.options);
  answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  if (explains_absence(answer.results, request)) {
    answer.absence = searcher.explain_absence(*answer.query, request.options);
  }
  return answer;
}

Answer fetch(const Searcher& searcher, const std::vector<std::string>& ids) {
  const auto start = Clock::now();
  Answer answer;
  std::vector<Hit>& hits = answer.results.hits;
  for (const std::string& id : ids) {
    if (auto article = searcher.find(id)) {
      hits.push_back(as_hit(std::move(*article), hits.size() + 1));
    }
  }
  answer.results.total = hits.size();
  answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  return answer;
}

}  // namespace kliping::app
