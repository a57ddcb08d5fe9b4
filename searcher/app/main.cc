// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <iostream>

#include "common/program/program.h"
#include "common/text/utf8.h"
#include "kliping/searcher.h"
#include "searcher/app/batch.h"
#include "searcher/app/output.h"
#include "searcher/app/search_options.h"

namespace kliping::app {
namespace {

using program::ExitCode;

/// Shows the query on standard error with a caret under `position`.
void point_at(std::string_view query, std::size_t position) {
  const std::string before = utf8::printable(query.substr(0, position));
  std::cerr << "  " << utf8::printable(query) << "\n  "
            << std::string(utf8::display_width(before), ' ') << "^\n";
}

Query parse(const SearchRequest& request) {
  try {
    return Query::parse(request.query, {.today = request.today, .match = request.match});
  } catch (const Error& error) {
    if (error.position()) point_at(request.query, *error.position());
    throw;
  }
}

void print(const Results& results, const SearchRequest& request, std::int64_t took_ms) {
  switch (request.format) {
    case Format::json:
      print_json(std::cout, results, request.query, took_ms);
      break;
    case Format::text:
      print_text(std::cout, results, program::look_at_screen(STDOUT_FILENO, request.colour));
      break;
    case Format::count:
      std::cout << results.total << '\n';
      break;
    case Format::trec:
      break;  // --batch alone has it
  }
}

ExitCode run(const std::vector<std::string>& arguments) {
  using Clock = std::chrono::steady_clock;
  const auto request = read_search_request(arguments);
  if (!request) return ExitCode::ok;
  if (!request->batch.empty()) return run_batch(*request);
  const auto start = Clock::now();
  const Query query = parse(*request);
  const Searcher searcher(request->archive);
  const Results results = searcher.search(query, request->options);
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start);
  if (request->verbose) {
    program::complain("kliping-search",
                      fmt::format("{} articles searched, {} match, in {} ms",
                                  searcher.article_count(), results.total, took.count()));
  }
  if (request->format == Format::text && !request->quiet) {
    for (const std::string& remark : query.remarks()) program::complain("kliping-search", remark);
  }
  if (results.total == 0 && request->format == Format::text) {
    if (!request->quiet) {
      program::complain("kliping-search", fmt::format("no article matches {}", request->query));
    }
    return ExitCode::nothing_matched;
  }
  print(results, *request, took.count());
  return results.total == 0 ? ExitCode::nothing_matched : ExitCode::ok;
}

}  // namespace
}  // namespace kliping::app

int main(int argc, char** argv) {
  return kliping::program::run_main("kliping-search", argc, argv, kliping::app::run);
}
