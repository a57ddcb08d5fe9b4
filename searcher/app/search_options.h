// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/program/terminal.h"
#include "kliping/searcher.h"

namespace kliping::app {

enum class Format { text, json, count, trec };

/// What a call of kliping-search asks for.
struct SearchRequest {
  std::string archive;
  std::string query;
  std::string batch;  ///< file of queries; empty for the one query
  SearchOptions options;
  Format format = Format::text;
  program::ColourChoice colour = program::ColourChoice::automatic;
  Date today{};
  Match match = Match::all;
  bool quiet = false;
  bool verbose = false;
};

/// Reads the command line. Throws Error (bad_usage) for what is wrong;
/// nothing where --help or --version was answered.
[[nodiscard]] std::optional<SearchRequest> read_search_request(
    const std::vector<std::string>& arguments);

}  // namespace kliping::app
