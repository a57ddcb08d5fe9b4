// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/app/run_record.h"

namespace kliping::app {

/// A run of update that went well: with a different number in each count.
inline RunRecord a_record() {
  RunRecord record{.command = "update", .archive = "/srv/arsip"};
  record.started =
      std::chrono::sys_days(std::chrono::year(2025) / 3 / 10) + std::chrono::seconds(3723);
  record.finished = record.started + std::chrono::seconds(20);
  record.duration = std::chrono::seconds(20);
  record.report = {.seen = 100,
                   .added = 11,
                   .replaced = 12,
                   .unchanged = 77,
                   .rejected = 0,
                   .removed = 13,
                   .remarks = 14,
                   .ignored = 15,
                   .files = 9,
                   .unchanged_files = 7,
                   .input_bytes = 123456,
                   .pruning = Pruning::done,
                   .prunable = 0,
                   .stopped = false,
                   .articles = 5000,
                   .archive_bytes = 12'345'678};
  return record;
}

/// The same, ended by an error.
inline RunRecord a_failed_record() {
  RunRecord record = a_record();
  record.outcome = Outcome::failed;
  record.exit_code = 75;
  record.error = Error(ErrorCode::locked, "it is locked", "wait");
  return record;
}

}  // namespace kliping::app
