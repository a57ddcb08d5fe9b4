// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_record.h"

#include <gtest/gtest.h>

namespace kliping::app {
namespace {

using program::ExitCode;

/// Expects that a run with this report ends so.
void expect_end(const Report& report, Outcome outcome, ExitCode code) {
  EXPECT_EQ(outcome_of(report), outcome);
  EXPECT_EQ(exit_code_of(report), code);
}

Report with_pruning(Pruning pruning, std::size_t rejected = 0) {
  Report report;
  report.pruning = pruning;
  report.rejected = rejected;
  return report;
}

TEST(RunOutcome, IsWellWhereNothingWasRejected) {
  expect_end({}, Outcome::ok, ExitCode::ok);
  expect_end(with_pruning(Pruning::done), Outcome::ok, ExitCode::ok);
}

TEST(RunOutcome, TellsThatSomethingWasRejected) {
  expect_end(with_pruning(Pruning::not_asked, 2), Outcome::some_rejected, ExitCode::some_rejected);
}

TEST(RunOutcome, TellsThatPruningWasRefused) {
  expect_end(with_pruning(Pruning::too_many), Outcome::prune_refused, ExitCode::failure);
  expect_end(with_pruning(Pruning::inputs_incomplete), Outcome::prune_refused, ExitCode::failure);
  expect_end(with_pruning(Pruning::too_many, 2), Outcome::prune_refused, ExitCode::some_rejected);
  expect_end(with_pruning(Pruning::inputs_incomplete, 2), Outcome::prune_refused,
             ExitCode::some_rejected);
}

TEST(RunOutcome, TellsThatTheRunWasStopped) {
  Report report = with_pruning(Pruning::not_asked, 2);
  report.stopped = true;
  EXPECT_EQ(outcome_of(report), Outcome::stopped);
}

}  // namespace
}  // namespace kliping::app
