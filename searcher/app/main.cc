// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "common/program/program.h"
#include "common/text/utf8.h"
#include "searcher/app/advice.h"
#include "searcher/app/answer.h"
#include "searcher/app/batch.h"
#include "searcher/app/csv_output.h"
#include "searcher/app/explanation_text.h"
#include "searcher/app/json_output.h"
#include "searcher/app/pager.h"
#include "searcher/app/search_options.h"
#include "searcher/app/text_output.h"

namespace kliping::app {
namespace {

using program::ExitCode;

constexpr std::string_view name = "kliping-search";

/// Shows the query on standard error with a caret under `position`; of a long
/// one what stands around it.
void point_at(std::string_view query, std::size_t position) {
  constexpr std::size_t most_before = 50;
  constexpr std::size_t most_behind = 25;
  constexpr std::string_view omission = "...";
  std::size_t begin = position - std::min(position, most_before);
  begin = utf8::truncate(query, begin).size();
  const std::string_view behind = utf8::truncate(query.substr(position), most_behind);
  const std::string before = fmt::format("{}{}", begin > 0 ? omission : "",
                                         utf8::printable(query.substr(begin, position - begin)));
  const bool goes_on = position + behind.size() < query.size();
  std::cerr << fmt::format("  {}{}{}\n  {:>{}}\n", before, utf8::printable(behind),
                           goes_on ? omission : "", '^', utf8::display_width(before) + 1);
}

/// Whole articles are longer than a screen: on one they are shown in a pager.
void show_text(const Answer& answer, const SearchRequest& request) {
  const program::Screen screen = program::look_at_screen(STDOUT_FILENO, request.colour);
  std::ostringstream text;
  print_text(text, answer.results, screen, request.options.timeout);
  const bool whole = request.options.whole_articles || request.task == Task::fetch;
  const auto pager = whole && screen.is_terminal ? pager_of_environment() : std::nullopt;
  if (!pager || !show_in_pager(*pager, text.str())) std::cout << text.str();
}

void print(const Answer& answer, const SearchRequest& request) {
  const bool absent = answer.results.total == 0;
  switch (request.format) {
    case Format::json:
      print_json(std::cout, answer, {.html = request.html});
      break;
    case Format::jsonl:
      print_json_lines(std::cout, answer, {.html = request.html});
      break;
    case Format::csv:
      print_csv(std::cout, answer.results,
                request.options.whole_articles || request.task == Task::fetch);
      break;
    case Format::text:
      if (request.task == Task::count) {
        std::cout << answer.results.total << '\n';
      } else if (!absent) {
        show_text(answer, request);
      }
      break;
    case Format::trec:
      break;  // --batch alone has it
  }
}

/// What was said of the query goes first, so that it is seen above the hits.
void advise(const Answer& answer, const SearchRequest& request) {
  if (request.quiet || request.task != Task::search) return;
  // A program that reads JSON has all of it there.
  if (request.format == Format::json) return;
  for (const std::string& line : advice_on(answer, request)) {
    if (line.starts_with("  ")) {
      std::cerr << utf8::printable(line) << '\n';
    } else {
      program::complain(name, line);
    }
  }
}

ExitCode run_query(const Searcher& searcher, const SearchRequest& request) {
  const Answer answer = search(searcher, request.query, request);
  if (request.verbose) {
    program::complain(
        name, fmt::format("{} articles searched, {} match, in {} ms", searcher.article_count(),
                          answer.results.total, answer.took.count()));
  }
  if (answer.results.total == 0 && searcher.article_count() == 0 && !request.quiet) {
    program::complain(name, "the archive has no articles: add some with kliping-index update");
  }
  advise(answer, request);
  print(answer, request);
  const bool matched = answer.results.total > 0 && !answer.results.corrected;
  return matched ? ExitCode::ok : ExitCode::nothing_matched;
}

ExitCode run_fetch(const Searcher& searcher, const SearchRequest& request) {
  const Answer answer = fetch(searcher, request.ids);
  const std::vector<Hit>& hits = answer.results.hits;
  for (const std::string& id : request.ids) {
    const bool found =
        std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.id == id; });
    if (!found) program::complain(name, fmt::format("there is no article with the id {}", id));
  }
  print(answer, request);
  return hits.empty() ? ExitCode::nothing_matched : ExitCode::ok;
}

ExitCode run_explain(const Searcher& searcher, const SearchRequest& request) {
  const Query query =
      Query::parse(request.query, {.today = request.options.today, .match = request.match});
  const Explanation explanation = searcher.explain(query);
  if (request.format == Format::json) {
    print_json(std::cout, explanation, request.query);
  } else {
    print_explanation(std::cout, explanation,
                      program::look_at_screen(STDOUT_FILENO, request.colour));
  }
  return ExitCode::ok;
}

ExitCode run_task(const Searcher& searcher, const SearchRequest& request) {
  switch (request.task) {
    case Task::batch:
      return run_batch(searcher, request);
    case Task::fetch:
      return run_fetch(searcher, request);
    case Task::explain:
      return run_explain(searcher, request);
    case Task::count:
    case Task::search:
      break;
  }
  return run_query(searcher, request);
}

ExitCode run(const std::vector<std::string>& arguments) {
  const auto request = read_search_request(arguments);
  if (!request) return ExitCode::ok;
  const std::vector<std::filesystem::path> archives(request->archives.begin(),
                                                    request->archives.end());
  const Searcher searcher(archives);
  try {
    return run_task(searcher, *request);
  } catch (const Error& error) {
    if (error.position()) point_at(request->query, *error.position());
    throw;
  }
}

}  // namespace
}  // namespace kliping::app

int main(int argc, char** argv) {
  return kliping::program::run_main("kliping-search", argc, argv, kliping::app::run);
}
