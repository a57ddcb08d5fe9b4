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

}  // namespace

Answer search(const Searcher& searcher, const std::string& text, const SearchRequest& request) {
  const auto start = Clock::now();
  Answer answer{
      .query = Query::parse(text, {.today = request.options.today, .match = request.match}),
      .results = {}};
  answer.results = searcher.search(*answer.query, request.options);
  answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  if (request.task == Task::count && !answer.results.exact) {
    throw Error(ErrorCode::failure, "the search was stopped before all articles were counted",
                "give --timeout more time, or take it out");
  }
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
      hits.push_back(hit_of(std::move(*article)));
      hits.back().rank = hits.size();
    }
  }
  answer.results.total = hits.size();
  answer.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  return answer;
}

}  // namespace kliping::app
