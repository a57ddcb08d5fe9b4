// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace kliping::test {

/// How a child process ended.
struct ChildEnd {
  bool killed = false;  ///< by SIGKILL
  /// That of an Error that it threw, as the programs have it; 0 where it
  /// finished; -1 where it threw something else or crashed.
  int exit_code = 0;
  std::string error = {};  ///< what was thrown: its message and hint, a line each

  [[nodiscard]] bool finished() const { return !killed && exit_code == 0; }
};

/// Runs `work` in a child process of its own, which knows all that this one
/// has loaded, and waits for its end. Faster by far than starting a program.
ChildEnd run_in_child(const std::function<void()>& work);

}  // namespace kliping::test
