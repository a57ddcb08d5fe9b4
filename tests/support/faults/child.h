// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace kliping::test {

/// How a child process ended.
struct ChildEnd {
  bool killed = false;  ///< by SIGKILL
  bool failed = false;  ///< it threw kliping::Error
  std::string error;    ///< then the message and, on a line of its own, the hint; what else
                        ///< went wrong where it neither finished, failed nor was killed

  [[nodiscard]] bool finished() const { return !killed && !failed && error.empty(); }
};

/// Runs `work` in a child process of its own, which knows all that this one
/// has loaded, and waits for its end. Faster by far than starting a program.
ChildEnd run_in_child(const std::function<void()>& work);

}  // namespace kliping::test
