// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace kliping {

/// The least memory that a run can be given, in bytes: below it there is no
/// room for an article beside the program itself.
inline constexpr std::size_t least_memory_bytes = std::size_t{64} << 20;

/// The most workers that a build can be given.
inline constexpr std::size_t most_jobs = 128;

/// How a run that writes goes about it, whatever it writes.
struct RunOptions {
  /// How long to wait for another writer to finish.
  std::chrono::milliseconds lock_timeout{0};

  /// About how much memory the process may take, in bytes; what does not fit
  /// is committed earlier. Must be at least least_memory_bytes, else Error
  /// (bad_usage). A single article that is larger goes beyond it.
  std::size_t memory_bytes = std::size_t{1} << 30;

  /// How many workers a build has, each with a processor to itself; 0 are as
  /// many as the machine has processors. At most most_jobs, else Error
  /// (bad_usage); fewer where memory_bytes has no room for so many. The index
  /// has the same content whatever their number.
  std::size_t jobs = 0;

  /// An update commits at least so often, so that readers see what is new and
  /// little is lost when it is killed.
  std::chrono::milliseconds commit_interval = std::chrono::minutes(1);

  /// How many generations to keep, the current one among them; at least 1.
  /// Older ones are deleted once no reader uses them.
  std::size_t keep = 2;
};

/// How many articles pruning may remove: more means that something is wrong
/// with the inputs.
struct PruneLimit {
  /// Percent of the articles that the archive had before the run, 0 to 100.
  double percent = 10;
};

}  // namespace kliping
