// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/options.h"
#include "indexer/app/commands.h"
#include "indexer/app/exceptions_option.h"
#include "indexer/app/inputs.h"
#include "indexer/app/recorded_run.h"
#include "indexer/app/run_settings.h"
#include "kliping/indexer.h"

namespace kliping::app {

program::ExitCode run_prune(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index prune",
      .section = "prune",
      .usage = "--archive DIR [OPTION...] INPUT...",
      .summary = "Removes the articles that are not in the inputs from an archive, and changes\n"
                 "nothing else. Nothing is removed when a part of the inputs was rejected or an\n"
                 "input held nothing, since it may hold them, nor when they are too many.\n\n" +
                 std::string(inputs_help) + "\n\n" + std::string(stopping_help),
      .examples = "  kliping-index prune --archive ~/arsip ~/berita\n"
                  "  kliping-index prune --archive ~/arsip --max-prune 25% ~/berita\n",
  });
  options.add_archive();
  add_prune_settings(options);
  add_exceptions(options, "fail unless the index was built with the exceptions in FILE");
  add_inputs(options);
  add_run_settings(options);
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const auto inputs = inputs_of(options);
  const UpdateOptions prune{.input = input_options_of(options),
                            .prune = prune_limit_of(options),
                            .exceptions = exceptions_of(options),
                            .run = run_options_of(options)};
  return run_recorded(options, {.command = "prune", .archive = archive, .inputs = inputs},
                      [&](RunObserver& log) { return prune_archive(archive, inputs, prune, log); });
}

}  // namespace kliping::app
