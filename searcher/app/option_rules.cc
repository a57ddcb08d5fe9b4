// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/option_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace kliping::app {
namespace {

/// Two options that cannot be given together, and what to do.
struct Clash {
  const char* one;
  const char* other;
  std::string_view hint;
};

constexpr std::array clashes{
    Clash{"batch", "query", "put the query into the file, or leave --batch out"},
    Clash{"batch", "id", "look the articles up with one call, run the file with another"},
    Clash{"batch", "count", "say --format json --limit 0: each object has its total"},
    Clash{"batch", "explain", "explain one query at a time"},
    Clash{"id", "query", "leave the query out; the articles are printed whatever they say"},
    Clash{"id", "count", "leave --count out"},
    Clash{"id", "explain", "an article has no query to explain; leave one of them out"},
    Clash{"id", "facet", "facets count what a query finds: search for * instead"},
    Clash{"id", "select", "--id names the articles; leave --select out"},
    Clash{"count", "explain", "leave one of them out"},
    Clash{"count", "facet", "say --limit 0 for the facets and the total without hits"},
    Clash{"count", "full", "leave one of them out"},
    Clash{"explain", "facet", "leave one of them out"},
    Clash{"explain", "full", "leave one of them out"},
};

/// The query stands beside the options.
std::string shown(std::string_view option) {
  return option == "query" ? "a query" : fmt::format("--{}", option);
}

void check_clashes(const program::Options& options) {
  for (const Clash& clash : clashes) {
    if (!options.has(clash.one) || !options.has(clash.other)) continue;
    throw Error(
        ErrorCode::bad_usage,
        fmt::format("{} and {} cannot be given together", shown(clash.one), shown(clash.other)),
        std::string(clash.hint));
  }
}

/// Requires one of some formats for what `wish` says.
void require_format(const SearchRequest& request, std::initializer_list<Format> able,
                    const std::string& problem, const std::string& hint) {
  if (std::find(able.begin(), able.end(), request.format) != able.end()) return;
  throw Error(ErrorCode::bad_usage, problem, hint);
}

void check_format(const program::Options& options, const SearchRequest& request) {
  if (request.task == Task::batch) {
    require_format(request, {Format::trec, Format::json, Format::jsonl},
                   "--batch needs --format trec, json or jsonl",
                   "the file has a line ID<TAB>QUERY for each query");
  } else {
    require_format(request, {Format::text, Format::json, Format::jsonl, Format::csv},
                   "--format trec needs --batch FILE",
                   "the file has a line ID<TAB>QUERY for each query");
  }
  if (request.task == Task::count) {
    require_format(request, {Format::text}, "--count prints a number alone",
                   "leave --format out, or say --format json --limit 0 and read `total`");
  }
  if (request.task == Task::explain) {
    require_format(request, {Format::text, Format::json}, "--explain prints text or json",
                   "say --format json, or leave it out");
  }
  if (!request.options.facets.empty()) {
    require_format(request, {Format::text, Format::json}, "only text and json have facets",
                   "say --format json, or leave --facet out");
  }
  if (request.html) {
    require_format(request, {Format::json, Format::jsonl}, "--html adds to json and jsonl alone",
                   "say --format json, or leave --html out");
  }
  if (options.has("full")) {
    require_format(request, {Format::text, Format::json, Format::jsonl, Format::csv},
                   "a TREC run has no texts", "leave --full out, or say --format json");
  }
}

}  // namespace

void check_combination(const program::Options& options, const SearchRequest& request) {
  check_clashes(options);
  check_format(options, request);
  if (request.options.half_life_days && request.options.sort != Sort::relevance) {
    throw Error(ErrorCode::bad_usage, "--recent needs the order by relevance",
                "leave --sort out, or --recent");
  }
  if (request.task == Task::count && request.options.spelling == Spelling::correct) {
    throw Error(ErrorCode::bad_usage, "--count counts the query as it is written",
                "say --spelling suggest to be told of a likely mistake");
  }
  const bool needs_query = request.task != Task::batch && request.task != Task::fetch;
  if (needs_query && !options.has("query")) {
    throw Error(ErrorCode::bad_usage, "no query is given",
                "write what to search for, * for every article; see kliping-search --help");
  }
}

}  // namespace kliping::app
