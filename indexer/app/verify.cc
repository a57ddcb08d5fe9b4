// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/verify.h"

#include <fmt/format.h>

#include <iostream>

#include "common/archive/system_error.h"
#include "common/program/options.h"
#include "common/program/stop_signals.h"
#include "indexer/app/commands.h"
#include "indexer/app/run_log.h"
#include "kliping/error.h"

namespace kliping::app {
namespace {

void print(const Verification& found) {
  if (!found.generation.empty()) {
    std::cout << fmt::format("{}: {} articles, {} of them compared with the index{}{}\n",
                             found.generation, found.articles, found.checked,
                             found.tables_checked ? "; tables read" : "",
                             found.stopped ? "; stopped early" : "");
  }
  for (const std::string& fault : found.faults) std::cout << "fault: " << fault << '\n';
  if (found.fault_count > found.faults.size()) {
    std::cout << fmt::format("and {} more\n", found.fault_count - found.faults.size());
  }
}

Verification run_and_print(const program::Options& options, const std::string& archive, bool deep) {
  const program::StopSignals signals;
  Verification found;
  {
    RunLog log(options, {}, &signals);
    found = verify_archive(archive, {.deep = deep}, log);
  }
  print(found);
  if (found.stopped && signals.received() != 0) program::die_by(signals.received());
  return found;
}

}  // namespace

program::ExitCode run_verify(const Arguments& arguments) {
  program::Options options({
      .name = "kliping-index verify",
      .section = "verify",
      .usage = "--archive DIR [--deep]",
      .summary = "Looks whether an archive is sound: whether its index can be read, whether\n"
                 "articles are as they were indexed, and whether a search for their words finds\n"
                 "them. Compares a sample of about a thousand articles, which takes seconds;\n"
                 "--deep reads every table and compares every article, which takes about as long\n"
                 "as a build. Searches and updates go on meanwhile.",
      .examples = "  kliping-index verify --archive ~/arsip\n"
                  "  kliping-index verify --archive ~/arsip --deep\n",
  });
  options.add_archive();
  options.add()("deep", "read every table and compare every article");
  if (!options.parse(arguments)) return program::ExitCode::ok;
  const std::string archive = options.archive();
  const bool deep = options.has("deep");
  const Verification found = run_and_print(options, archive, deep);
  if (found.fault_count == 0) return program::ExitCode::ok;
  throw Error(ErrorCode::failure,
              fmt::format("the archive {} is damaged: {} fault{}", archive, found.fault_count,
                          found.fault_count == 1 ? "" : "s"),
              rebuild_hint(archive));
}

}  // namespace kliping::app
