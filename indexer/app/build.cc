// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/options.h"
#include "indexer/app/commands.h"
#include "indexer/app/exceptions_option.h"
#include "indexer/app/inputs.h"
#include "indexer/app/recorded_run.h"
#include "indexer/app/run_settings.h"
#include "kliping/indexer.h"

namespace kliping::app {

program::ExitCode run_build(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index build",
      .section = "build",
      .usage = "--archive DIR [OPTION...] INPUT...",
      .summary = "Builds an archive anew from all articles of the inputs. The new index is made\n"
                 "beside the one in use and takes its place when it is complete; searches go on\n"
                 "meanwhile, and if anything fails the archive stays as it was.\n\n" +
                 std::string(inputs_help) + "\n\n" + std::string(exceptions_help),
      .examples =
          "  kliping-index build --archive ~/arsip ~/berita\n"
          "  kliping-index build --archive ~/arsip --exceptions kata.txt ~/berita\n"
          "  kliping-index build --archive ~/arsip --rejected sisa.jsonl berita.jsonl.zst\n",
  });
  options.add_archive();
  add_exceptions(options, "take the roots of the words in FILE from there");
  add_inputs(options);
  add_run_settings(options);
  add_jobs_setting(options);
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const auto inputs = inputs_of(options);
  BuildOptions build{.input = input_options_of(options),
                     .exceptions = exceptions_of(options).value_or(StemExceptions()),
                     .run = run_options_of(options)};
  build.run.jobs = jobs_of(options);
  return run_recorded(options, {.command = "build", .archive = archive, .inputs = inputs},
                      [&](RunObserver& log) { return build_archive(archive, inputs, build, log); });
}

}  // namespace kliping::app
