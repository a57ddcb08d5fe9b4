// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "common/program/options.h"
#include "kliping/run_options.h"

/// The options of every command that writes to an archive: how it goes about
/// it, and where it leaves its report (recorded_run.h).
namespace kliping::app {

/// What `--help` says of stopping a run that commits in batches.
inline constexpr std::string_view stopping_help =
    "SIGINT (Ctrl-C) and SIGTERM end it after the current batch: what was done so far\n"
    "is kept, and the next run does the rest. A second one ends it at once.";

/// Adds --lock-timeout, --memory, --keep, --report and --metrics.
void add_run_settings(program::Options& options);

/// The first three of them. Throws Error (bad_usage) for what cannot be.
[[nodiscard]] RunOptions run_options_of(const program::Options& options);

/// Adds --jobs.
void add_jobs_setting(program::Options& options);

/// RunOptions::jobs. Throws Error (bad_usage) for what cannot be.
[[nodiscard]] std::size_t jobs_of(const program::Options& options);

/// Adds --max-prune and --force, which bound what pruning may remove.
void add_prune_settings(program::Options& options);

/// These. Throws Error (bad_usage) for what cannot be.
[[nodiscard]] PruneLimit prune_limit_of(const program::Options& options);

}  // namespace kliping::app
