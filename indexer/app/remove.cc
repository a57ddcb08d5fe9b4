// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/program/options.h"
#include "indexer/app/commands.h"
#include "indexer/app/recorded_run.h"
#include "indexer/app/run_settings.h"
#include "kliping/error.h"
#include "kliping/indexer.h"

namespace kliping::app {

program::ExitCode run_remove(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index remove",
      .section = "remove",
      .usage = "--archive DIR [OPTION...] ID...",
      .summary = "Removes articles from an archive by their ids, as kliping-search shows them in\n"
                 "JSON. Ids that are not there are counted and do no harm.",
      .examples = "  kliping-index remove --archive ~/arsip click-id-000001\n"
                  "  kliping-index remove --archive ~/arsip --lock-timeout 5m ID1 ID2\n",
  });
  options.add_archive();
  add_run_settings(options);
  options.collect_positional("id");
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const auto ids = options.list("id");
  if (ids.empty()) throw Error(ErrorCode::bad_usage, "no id is named", "name the ids to remove");
  const RunOptions run = run_options_of(options);
  const auto deed = [&](const Report& report) {
    return fmt::format("{} of {} removed", report.removed, ids.size());
  };
  return run_recorded(
      options, {.command = "remove", .archive = archive, .deed = deed, .removal_is_the_aim = true},
      [&](RunObserver& log) { return remove_articles(archive, ids, run, log); });
}

}  // namespace kliping::app
