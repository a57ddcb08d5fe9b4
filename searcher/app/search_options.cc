// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/search_options.h"

#include <fmt/format.h>

#include "common/program/options.h"
#include "searcher/app/help_text.h"
#include "searcher/app/option_rules.h"
#include "searcher/app/option_values.h"

namespace kliping::app {
namespace {

namespace po = boost::program_options;

void add_options(program::Options& options) {
  const auto value = [](const char* name) { return po::value<std::string>()->value_name(name); };
  const auto list = [](const char* name) {
    return po::value<std::vector<std::string>>()->value_name(name);
  };
  options.add_archives();
  auto add = options.add();
  add("match", value("WORDS"), "which words an article must have: all or any");
  add("select", list("FIELD=VALUE"), "only these values, if repeated any; FIELD= for none");
  add("spelling", value("WHAT"), "of words not in the archive: ignore, suggest, correct");
  add("sort", value("ORDER"), "relevance, newest, oldest or outlet");
  add("recent", value("SPAN"), "let an article weigh half after 30d, 2w, 6m, 1y");
  add("limit", value("N"), "how many hits to print (default: 10)");
  add("offset", value("N"), "how many hits to pass over (default: 0)");
  add("count", "print the exact number of articles alone");
  add("facet", list("FIELDS"), "count by these fields, parted by commas");
  add("facet-limit", value("N"), "values of a facet, 0 for all (default: 10; json: all)");
  add("facet-sort", value("ORDER"), "of values of a facet: count or value");
  add("format", value("FORMAT"), "text, json, jsonl, csv; trec for --batch");
  add("snippet", value("BYTES"), "how long a snippet may be (default: 240)");
  add("full", "whole articles; $KLIPING_PAGER or $PAGER shows them");
  add("html", "add texts with <mark> to json and jsonl");
  add("id", list("ID"), "print the article of this id in full; no query");
  add("explain", "print how the query is understood");
  add("timeout", value("TIME"), "stop after 500ms, 2s ... and print what was found");
  add("batch", value("FILE"), "run lines ID<TAB>QUERY; - for standard input");
  add("today", value("DATE"), "the day that kemarin and since: are counted from");
  add("color", value("WHEN"), "auto, always or never");
  options.collect_positional("query");
}

/// The option's text, where it is given.
std::optional<std::string> given(const program::Options& options, const char* name) {
  if (!options.has(name)) return std::nullopt;
  return options.get<std::string>(name);
}

Task read_task(const program::Options& options) {
  if (options.has("batch")) return Task::batch;
  if (options.has("id")) return Task::fetch;
  if (options.has("explain")) return Task::explain;
  return options.has("count") ? Task::count : Task::search;
}

/// Whoever reads text is helped as far as possible; programs get what they
/// asked for.
Spelling usual_spelling(const SearchRequest& request) {
  if (request.task != Task::search) return Spelling::ignore;
  if (request.format == Format::text) return Spelling::correct;
  return request.format == Format::json ? Spelling::suggest : Spelling::ignore;
}

void read_search(const program::Options& options, SearchOptions& search) {
  const auto count = [&](const char* name, std::size_t otherwise) {
    const auto text = given(options, name);
    return text ? read_count(name, *text) : otherwise;
  };
  if (const auto text = given(options, "today")) search.today = read_day("today", *text);
  if (const auto text = given(options, "sort")) search.sort = read_sort(*text);
  if (const auto text = given(options, "recent")) {
    search.half_life_days = read_half_life(*text, search.today);
  }
  if (const auto text = given(options, "timeout")) search.timeout = read_timeout(*text);
  search.selections = read_selections(options.list("select"));
  search.limit = count("limit", search.limit);
  search.offset = count("offset", 0);
  search.snippet_bytes = count("snippet", search.snippet_bytes);
  search.whole_articles = options.has("full");
  search.facets = read_facets(options.list("facet"));
  if (const auto text = given(options, "facet-sort")) search.facet_order = read_facet_order(*text);
}

}  // namespace

std::optional<SearchRequest> read_search_request(const std::vector<std::string>& arguments) {
  program::Options options({.name = "kliping-search",
                            .section = "search",
                            .usage = std::string(help_text::usage),
                            .summary = std::string(help_text::summary),
                            .examples = std::string(help_text::examples)});
  add_options(options);
  if (!options.parse(arguments)) return std::nullopt;

  SearchRequest request;
  request.task = read_task(options);
  request.archives = options.archives();
  request.query = fmt::format("{}", fmt::join(options.list("query"), " "));
  request.ids = options.list("id");
  request.batch = given(options, "batch").value_or("");
  request.html = options.has("html");
  request.quiet = options.quiet();
  request.verbose = options.verbose();
  if (const auto text = given(options, "format")) request.format = read_format(*text);
  if (const auto text = given(options, "color")) request.colour = read_colour(*text);
  if (const auto text = given(options, "match")) request.match = read_match(*text);

  read_search(options, request.options);
  request.options.facet_limit = request.format == Format::text ? 10 : 0;
  if (const auto text = given(options, "facet-limit")) {
    request.options.facet_limit = read_count("facet-limit", *text);
  }
  request.options.spelling = usual_spelling(request);
  if (const auto text = given(options, "spelling")) {
    request.options.spelling = read_spelling(*text);
  }
  if (request.task == Task::count) request.options.limit = 0;
  check_combination(options, request);
  return request;
}

}  // namespace kliping::app
