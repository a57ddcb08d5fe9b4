// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_record.h"

#include <algorithm>

namespace kliping::app {

std::string_view to_string(Outcome outcome) {
  switch (outcome) {
    case Outcome::ok:
      return "ok";
    case Outcome::some_rejected:
      return "some_rejected";
    case Outcome::stopped:
      return "stopped";
    case Outcome::failed:
      return "failed";
    case Outcome::prune_refused:
      return "prune_refused";
  }
  return "";
}

Outcome outcome_of(const Report& report) {
  if (report.stopped) return Outcome::stopped;
  const bool refused =
      report.pruning == Pruning::inputs_incomplete || report.pruning == Pruning::too_many;
  if (refused) return Outcome::prune_refused;
  return report.rejected > 0 ? Outcome::some_rejected : Outcome::ok;
}

program::ExitCode exit_code_of(const Report& report) {
  // That articles were rejected is what the operator can mend first.
  if (report.rejected > 0) return program::ExitCode::some_rejected;
  return outcome_of(report) == Outcome::ok ? program::ExitCode::ok : program::ExitCode::failure;
}

double rate_of(const RunRecord& record) {
  return static_cast<double>(record.report.seen) / std::max(record.duration.count(), 1e-3);
}

}  // namespace kliping::app
