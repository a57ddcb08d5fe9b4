// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/program/options.h"
#include "indexer/app/amounts.h"
#include "indexer/app/commands.h"
#include "indexer/app/recorded_run.h"
#include "indexer/app/run_settings.h"
#include "kliping/indexer.h"

namespace kliping::app {

program::ExitCode run_compact(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index compact",
      .section = "compact",
      .usage = "--archive DIR [OPTION...]",
      .summary =
          "Writes the index of an archive anew in as little room as possible: after a build\n"
          "or many updates it takes little more than half of it. Searches go on meanwhile,\n"
          "updates wait. The index before is kept as one of the generations, so until the\n"
          "next build or compaction the disk holds both; --keep 1 deletes it at once.",
      .examples = "  kliping-index compact --archive ~/arsip\n"
                  "  kliping-index compact --archive ~/arsip --keep 1 --lock-timeout 30m\n",
  });
  options.add_archive();
  add_run_settings(options);
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const RunOptions run = run_options_of(options);
  const auto deed = [](const Report& report) {
    return fmt::format("{} before, {} now", describe_bytes(report.archive_bytes_before),
                       describe_bytes(report.archive_bytes));
  };
  return run_recorded(options, {.command = "compact", .archive = archive, .deed = deed},
                      [&](RunObserver& log) { return compact_archive(archive, run, log); });
}

}  // namespace kliping::app
