// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/options.h"
#include "indexer/app/commands.h"
#include "indexer/app/exceptions_option.h"
#include "indexer/app/inputs.h"
#include "indexer/app/recorded_run.h"
#include "indexer/app/run_settings.h"
#include "kliping/indexer.h"

namespace kliping::app {
namespace {

/// A limit that a config file sets waits there for a run that prunes; to
/// force what is not done is a mistake.
std::optional<PruneLimit> pruning_of(const program::Options& options) {
  const PruneLimit limit = prune_limit_of(options);
  if (options.has("prune")) return limit;
  if (!options.has("force")) return std::nullopt;
  throw Error(ErrorCode::bad_usage, "--force does nothing without --prune",
              "say --prune to remove the articles that are not in the inputs");
}

}  // namespace

program::ExitCode run_update(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index update",
      .section = "update",
      .usage = "--archive DIR [OPTION...] INPUT...",
      .summary = "Brings an archive up to date: adds new articles, replaces those that have\n"
                 "changed under the same id and leaves the others as they are. The exceptions\n"
                 "that the index was built with go on to hold.\n\n" +
                 std::string(inputs_help) + "\n\n" + std::string(stopping_help),
      .examples = "  kliping-index update --archive ~/arsip ~/berita\n"
                  "  kliping-index update --archive ~/arsip --prune ~/berita\n"
                  "  kliping-index update --archive ~/arsip --quiet --lock-timeout 10m \\\n"
                  "      --report laporan.json --metrics kliping.prom ~/berita\n",
  });
  options.add_archive();
  options.add()("prune", "remove the articles that are not in the inputs");
  add_prune_settings(options);
  add_exceptions(options, "fail unless the index was built with the exceptions in FILE");
  add_inputs(options);
  add_run_settings(options);
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const auto inputs = inputs_of(options);
  const UpdateOptions update{.input = input_options_of(options),
                             .prune = pruning_of(options),
                             .exceptions = exceptions_of(options),
                             .run = run_options_of(options)};
  return run_recorded(
      options, {.command = "update", .archive = archive, .inputs = inputs},
      [&](RunObserver& log) { return update_archive(archive, inputs, update, log); });
}

}  // namespace kliping::app
