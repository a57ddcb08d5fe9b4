// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace kliping::test {

/// What goes wrong on the disk while something runs: one of the calls that
/// change what is below `root`. fault_library.cc does it.
struct FaultPlan {
  std::filesystem::path root = {};  ///< must be absolute; empty: nothing goes wrong
  std::size_t at = 0;               ///< the number of the call, from 1; 0 for none
  /// `kill`: SIGKILL before the call; `torn`: the same after half of what it
  /// writes; `ENOSPC`, `EIO`, `EROFS`: it fails for that reason.
  std::string effect = "kill";
  bool lasts = false;              ///< all later calls fail too
  std::filesystem::path log = {};  ///< where the calls are written down; empty: nowhere
  bool with_data = false;          ///< the bytes too, in `log` with `.data` behind its name
};

/// The variables that tell the library of the plan, for a program of its own.
[[nodiscard]] std::map<std::string, std::string> environment_of(const FaultPlan& plan);

/// The library, for LD_PRELOAD.
[[nodiscard]] std::filesystem::path fault_library();

/// Lets the plan hold in this process, and counts from the beginning. The
/// process must be linked with the library.
void arm(const FaultPlan& plan);

/// A call that was written down.
struct RecordedCall {
  std::string kind;  ///< write, open, open-empty, sync, truncate, rename, mkdir, rmdir, unlink
  std::filesystem::path path;
  std::filesystem::path new_path = {};  ///< of rename
  std::size_t place = 0;                ///< of write; of truncate the new size
  std::string bytes = {};               ///< of write, where the data were recorded
};

/// The calls of a log, in order.
[[nodiscard]] std::vector<RecordedCall> read_calls(const FaultPlan& plan);

}  // namespace kliping::test
