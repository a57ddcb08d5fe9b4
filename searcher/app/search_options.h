// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/program/terminal.h"
#include "kliping/searcher.h"

namespace kliping::app {

enum class Format { text, json, jsonl, csv, trec };

/// What is asked for.
enum class Task {
  search,   ///< one query
  count,    ///< how many articles match, and nothing else
  explain,  ///< what becomes of the query
  fetch,    ///< articles by their ids
  batch,    ///< the queries of a file
};

/// What a call of kliping-search asks for.
struct SearchRequest {
  Task task = Task::search;
  std::vector<std::string> archives;  ///< at least one
  std::string query;                  ///< empty for Task::fetch and Task::batch
  std::vector<std::string> ids;       ///< for Task::fetch
  std::string batch;                  ///< for Task::batch: the file, `-` for standard input
  SearchOptions options;
  Match match = Match::all;
  Format format = Format::text;
  bool html = false;  ///< JSON has marked-up texts too
  program::ColourChoice colour = program::ColourChoice::automatic;
  bool quiet = false;
  bool verbose = false;
};

/// Reads the command line. Throws Error (bad_usage) for what is wrong;
/// nothing where --help or --version was answered.
[[nodiscard]] std::optional<SearchRequest> read_search_request(
    const std::vector<std::string>& arguments);

}  // namespace kliping::app
