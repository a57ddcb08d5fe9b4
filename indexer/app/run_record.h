// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "common/program/exit_code.h"
#include "indexer/app/rejection_summary.h"
#include "kliping/error.h"
#include "kliping/report.h"

namespace kliping::app {

/// How a run ended.
enum class Outcome {
  ok,
  some_rejected,
  stopped,        ///< by a signal, in good order
  failed,         ///< by an error
  prune_refused,  ///< all else was done
};

/// The name that reports and metrics give it: that of the enumerator.
[[nodiscard]] std::string_view to_string(Outcome outcome);

/// All that the reports at the end say of a run.
struct RunRecord {
  std::string command;  ///< `update`
  std::string archive;  ///< as it was named
  std::chrono::system_clock::time_point started = {};
  std::chrono::system_clock::time_point finished = {};
  std::chrono::duration<double> duration = {};
  Outcome outcome = Outcome::ok;
  int exit_code = 0;                ///< 128 + signal where one stopped it
  std::optional<Error> error = {};  ///< where it failed
  Report report = {};               ///< where it failed: as far as it came
  RejectionSummary rejections = {};
};

/// How a run ended that came to its end, or was stopped.
[[nodiscard]] Outcome outcome_of(const Report& report);

/// The exit code for it, where no signal came.
[[nodiscard]] program::ExitCode exit_code_of(const Report& report);

/// Articles seen in a second.
[[nodiscard]] double rate_of(const RunRecord& record);

}  // namespace kliping::app
