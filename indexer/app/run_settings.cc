// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_settings.h"

#include <fmt/format.h>

#include <string>

#include "indexer/app/quantities.h"
#include "kliping/error.h"

namespace kliping::app {
namespace {

namespace po = boost::program_options;

std::size_t memory_of(std::string_view text) {
  const std::size_t bytes = parse_size("memory", text);
  if (bytes >= least_memory_bytes) return bytes;
  throw Error(ErrorCode::bad_usage, fmt::format("`{}` is too little for --memory", text),
              fmt::format("say at least {}M", least_memory_bytes >> 20));
}

}  // namespace

void add_run_settings(program::Options& options) {
  const auto text = [](const char* name) { return po::value<std::string>()->value_name(name); };
  const RunOptions standard;
  const std::string memory =
      fmt::format("take about so much memory (default: {}M)", standard.memory_bytes >> 20);
  const std::string keep = fmt::format(
      "keep N generations of the index, the current one among them (default: {})", standard.keep);
  options.add()("lock-timeout", text("TIME"),
                "wait so long for another writer to finish, as in 30s, 5m (default: 0)")(
      "memory", text("SIZE"), memory.c_str())("keep", text("N"), keep.c_str())(
      "report", text("FILE"), "write what was done to FILE as JSON")(
      "metrics", text("FILE"), "write the same to FILE as metrics for Prometheus");
}

RunOptions run_options_of(const program::Options& options) {
  RunOptions run;
  const auto value = [&](const char* name) { return options.get<std::string>(name); };
  if (options.has("lock-timeout")) {
    run.lock_timeout = parse_duration("lock-timeout", value("lock-timeout"));
  }
  if (options.has("memory")) run.memory_bytes = memory_of(value("memory"));
  if (options.has("keep")) run.keep = parse_count("keep", value("keep"));
  return run;
}

void add_jobs_setting(program::Options& options) {
  options.add()("jobs", po::value<std::string>()->value_name("N"),
                "work with N processors at once (default: all)");
}

std::size_t jobs_of(const program::Options& options) {
  return options.has("jobs") ? parse_count("jobs", options.get<std::string>("jobs"))
                             : RunOptions().jobs;
}

void add_prune_settings(program::Options& options) {
  const std::string limit =
      fmt::format("prune nothing where more than so many of the articles would go (default: {}%)",
                  PruneLimit().percent);
  options.add()("max-prune", po::value<std::string>()->value_name("PERCENT"), limit.c_str())(
      "force", "prune however many articles would go");
}

PruneLimit prune_limit_of(const program::Options& options) {
  PruneLimit limit;
  if (options.has("max-prune")) {
    limit.percent = parse_percent("max-prune", options.get<std::string>("max-prune"));
  }
  if (options.has("force")) limit.percent = 100;
  return limit;
}

}  // namespace kliping::app
