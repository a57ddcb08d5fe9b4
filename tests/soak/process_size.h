// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <vector>

namespace kliping::soak {

/// What a process holds of the system.
struct ProcessSize {
  std::size_t memory = 0;       ///< resident, in KiB
  std::size_t descriptors = 0;  ///< open files
};

/// The size of a process that runs.
[[nodiscard]] ProcessSize size_of(pid_t process);

/// Sizes in the order in which they were taken.
using ProcessSizes = std::vector<ProcessSize>;

/// The largest of each in the samples from `begin` to `end`, as parts of a
/// hundred of all samples.
[[nodiscard]] ProcessSize largest(const ProcessSizes& sizes, std::size_t begin, std::size_t end);

}  // namespace kliping::soak
