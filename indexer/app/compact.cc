// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/program/options.h"
#include "common/program/program.h"
#include "indexer/app/commands.h"
#include "indexer/app/run_log.h"
#include "kliping/indexer.h"

namespace kliping::app {

program::ExitCode run_compact(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index compact",
      .section = "compact",
      .usage = "--archive DIR [OPTION...]",
      .summary =
          "Writes the index of an archive anew in as little room as possible: after a build\n"
          "or many updates it takes about half of it. Searches go on meanwhile, updates\n"
          "wait. Until it is done, the disk holds both. The index before is kept as one\n"
          "of the generations, so its room is free after the next build or compaction.",
      .examples = "  kliping-index compact --archive ~/arsip\n",
  });
  options.add_archive();
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  RunLog log(options);
  const Report report = compact_archive(archive, {}, log);
  if (!options.quiet()) {
    program::complain("kliping-index",
                      fmt::format("{} articles: {:.1f} MB before, {:.1f} MB now", report.articles,
                                  static_cast<double>(report.archive_bytes_before) / 1e6,
                                  static_cast<double>(report.archive_bytes) / 1e6));
  }
  return program::ExitCode::ok;
}

}  // namespace kliping::app
