// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/bench_query.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

#include "common/text/split.h"

namespace kliping::bench {
namespace {

BenchQuery query_of(const std::string& line) {
  const auto fields = split(line, '\t');
  const auto* const kind = std::ranges::find(kinds, fields.front(), name_of);
  if (fields.size() != 5 || kind == kinds.end()) {
    throw std::runtime_error("this line is no query: " + line);
  }
  BenchQuery query{.kind = *kind,
                   .words = {},
                   .publisher = std::string(fields[2]),
                   .from = std::string(fields[3]),
                   .to = std::string(fields[4])};
  for (const std::string_view word : split(fields[1], ' ')) query.words.emplace_back(word);
  return query;
}

}  // namespace

std::string_view name_of(Kind kind) {
  constexpr std::array<std::string_view, kinds.size()> names = {"term",   "and",   "or",
                                                                "phrase", "facet", "filter"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string to_line(const BenchQuery& query) {
  std::string line(name_of(query.kind));
  char separator = '\t';
  for (const std::string& word : query.words) {
    line += separator + word;
    separator = ' ';
  }
  return line + '\t' + query.publisher + '\t' + query.from + '\t' + query.to;
}

std::vector<BenchQuery> read_queries(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + " cannot be read");
  std::vector<BenchQuery> queries;
  for (std::string line; std::getline(file, line);) queries.push_back(query_of(line));
  return queries;
}

}  // namespace kliping::bench
