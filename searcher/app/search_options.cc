// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/search_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "common/program/options.h"
#include "common/text/ascii.h"
#include "common/text/calendar.h"
#include "common/text/split.h"

namespace kliping::app {
namespace {

namespace po = boost::program_options;

constexpr std::string_view summary =
    "Searches an archive of Indonesian news. All words of the query must match, in\n"
    "any of their forms (--match any: one of them; words such as yang and di never\n"
    "must); \"words in quotation marks\" exactly as they stand. An acronym such as\n"
    "Menlu also finds what it is short for.\n\n"
    "  source:NAME  publisher:NAME  cited:NAME    an outlet; source is either\n"
    "  title:WORD  section:NAME  place:NAME       other fields\n"
    "  date:2025-02-27  date:2025-02  date:2025   a day, a month, a year\n"
    "  date:2025-01-15..2025-02-28  since:7d      a span\n"
    "  -word   a OR b   ( )   word*   *           without, either, group, prefix, all\n"
    "  =AS                                        in capitals only\n\n"
    "Indonesian names work too: judul: sumber: penerbit: dikutip: rubrik: tempat:\n"
    "tanggal: sejak: ATAU DAN BUKAN.";

constexpr std::string_view examples =
    "  kliping-search --archive ~/arsip '\"pembicaraan tingkat tinggi\"'\n"
    "  kliping-search --archive ~/arsip 'perang source:\"The Guardian\" date:2025-02'\n"
    "  kliping-search --archive ~/arsip --facet source,month --limit 0 banjir\n"
    "  kliping-search --archive ~/arsip --format json 'gempa OR tsunami -simulasi'\n"
    "  kliping-search --archive ~/arsip --match any 'siapa menteri luar negeri Iran?'\n";

template <typename Value>
struct Choice {
  std::string_view name;
  Value value;
};

/// The value that `name` chooses. Throws Error that lists the choices.
template <typename Value, std::size_t Size>
Value choose(const std::string& option, const std::string& name,
             const std::array<Choice<Value>, Size>& choices) {
  std::vector<std::string_view> names;
  for (const auto& choice : choices) {
    if (choice.name == name) return choice.value;
    names.push_back(choice.name);
  }
  throw Error(ErrorCode::bad_usage, fmt::format("--{} cannot be `{}`", option, name),
              fmt::format("choose one of: {}", fmt::join(names, ", ")));
}

constexpr std::array<Choice<Sort>, 3> sorts{
    {{"relevance", Sort::relevance}, {"newest", Sort::newest}, {"oldest", Sort::oldest}}};
constexpr std::array<Choice<Match>, 2> matches{{{"all", Match::all}, {"any", Match::any}}};
constexpr std::array<Choice<Format>, 3> formats{
    {{"text", Format::text}, {"json", Format::json}, {"trec", Format::trec}}};
constexpr std::array<Choice<program::ColourChoice>, 3> colours{
    {{"auto", program::ColourChoice::automatic},
     {"always", program::ColourChoice::always},
     {"never", program::ColourChoice::never}}};

/// A number of things. Boost would read -1 as a very large one.
std::size_t read_count(const program::Options& options, const std::string& name,
                       std::size_t otherwise) {
  if (!options.has(name)) return otherwise;
  const auto& text = options.get<std::string>(name);
  const auto value = ascii::parse_number<std::size_t>(text);
  if (!value) {
    throw Error(ErrorCode::bad_usage, fmt::format("--{} cannot be `{}`", name, text),
                "write a whole number, 0 or more");
  }
  return *value;
}

std::vector<Field> read_facets(const program::Options& options) {
  std::vector<Field> facets;
  for (const std::string& list : options.list("facet")) {
    for (const std::string_view name : split(list, ',')) {
      const auto field = find_field(trim(name));
      if (!field || !spec_of(*field).facet) {
        std::vector<std::string_view> known;
        for (const FieldSpec& spec : fields) {
          if (spec.facet) known.push_back(spec.name);
        }
        throw Error(ErrorCode::bad_usage, fmt::format("there is no facet `{}`", name),
                    fmt::format("facets are: {}", fmt::join(known, ", ")));
      }
      if (std::find(facets.begin(), facets.end(), *field) == facets.end()) {
        facets.push_back(*field);
      }
    }
  }
  return facets;
}

Date read_today(const program::Options& options) {
  if (!options.has("today")) return today_in_jakarta();
  const auto& text = options.get<std::string>("today");
  const auto day = calendar::parse_date(text);
  if (!day) {
    throw Error(ErrorCode::bad_usage, fmt::format("--today cannot be `{}`", text),
                "write a date as in 2025-02-27");
  }
  return *day;
}

/// A file of queries and one query, a run and a page for reading: these do
/// not go together.
void check_batch(const SearchRequest& request) {
  const bool batch = !request.batch.empty();
  if (batch && !request.query.empty()) {
    throw Error(ErrorCode::bad_usage, "--batch and a query cannot be given together",
                "put the query into the file, or leave --batch out");
  }
  if (batch == (request.format == Format::trec)) return;
  throw Error(ErrorCode::bad_usage,
              batch ? "--batch needs --format trec" : "--format trec needs --batch FILE",
              "the file has a line ID<TAB>QUERY for each query");
}

void add_options(program::Options& options) {
  const auto value = [](const char* name) { return po::value<std::string>()->value_name(name); };
  const auto with_default = [&](const char* name, const char* text) {
    return value(name)->default_value(text);
  };
  options.add_archive();
  auto add = options.add();
  add("limit", value("N"), "how many hits to print (default: 10)");
  add("offset", value("N"), "how many hits to pass over (default: 0)");
  add("sort", with_default("ORDER", "relevance"), "relevance, newest or oldest");
  add("match", with_default("WORDS", "all"), "which words an article must have: all or any");
  add("facet", po::value<std::vector<std::string>>()->value_name("FIELDS"),
      "count by these fields, parted by commas");
  add("facet-limit", value("N"),
      "how many values of a facet to print, 0 for all (default: 10 as text, all as json)");
  add("count", "print the exact number of articles alone");
  add("format", with_default("FORMAT", "text"), "text or json; trec for --batch");
  add("batch", value("FILE"),
      "run the queries of a file, a line ID<TAB>QUERY each; - for standard input");
  add("color", with_default("WHEN", "auto"), "auto, always or never");
  add("today", value("DATE"), "the day that kemarin and since: are counted from");
  options.collect_positional("query");
}

}  // namespace

std::optional<SearchRequest> read_search_request(const std::vector<std::string>& arguments) {
  program::Options options({.name = "kliping-search",
                            .section = "search",
                            .usage = "--archive DIR [OPTION...] QUERY...",
                            .summary = std::string(summary),
                            .examples = std::string(examples)});
  add_options(options);
  if (!options.parse(arguments)) return std::nullopt;

  SearchRequest request;
  request.archive = options.archive();
  request.query = fmt::format("{}", fmt::join(options.list("query"), " "));
  request.format = choose("format", options.get<std::string>("format"), formats);
  request.colour = choose("color", options.get<std::string>("color"), colours);
  request.match = choose("match", options.get<std::string>("match"), matches);
  request.today = read_today(options);
  if (options.has("batch")) request.batch = options.get<std::string>("batch");
  request.quiet = options.quiet();
  request.verbose = options.verbose();
  request.options.sort = choose("sort", options.get<std::string>("sort"), sorts);
  request.options.limit = read_count(options, "limit", request.options.limit);
  request.options.offset = read_count(options, "offset", 0);
  request.options.facets = read_facets(options);
  const std::size_t most_values = request.format == Format::text ? 10 : 0;
  request.options.facet_limit = read_count(options, "facet-limit", most_values);
  if (options.has("count")) {
    request.format = Format::count;
    request.options.limit = 0;
  }
  check_batch(request);
  return request;
}

}  // namespace kliping::app
