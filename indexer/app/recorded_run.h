// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "common/program/exit_code.h"
#include "common/program/options.h"
#include "kliping/report.h"

namespace kliping::app {

/// What a command that writes is about to do.
struct RunSubject {
  std::string command;                   ///< its name: `update`
  std::string archive;                   ///< as it was named
  std::vector<std::string> inputs = {};  ///< for measuring progress

  /// What was done, as the beginning of the line at the end: `3 removed`.
  /// Without it, the line tells what became of the articles that were read.
  std::function<std::string(const Report&)> deed = {};

  /// Whether to have removed nothing is told by the exit code.
  bool removal_is_the_aim = false;
};

/// Runs the function of the library that does it, with an observer that logs
/// (run_log.h), and gives the exit code. At the end, however it came, the
/// report goes to standard error and into the files of --report and
/// --metrics. Where a signal stopped the run, the process then ends by it.
///
/// Throws what `run` throws; Error where a file of the options cannot be
/// written, before anything is run where that can be known.
program::ExitCode run_recorded(const program::Options& options, const RunSubject& subject,
                               const std::function<Report(RunObserver&)>& run);

}  // namespace kliping::app
