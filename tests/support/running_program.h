// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <string_view>

#include "tests/support/command.h"
#include "tests/support/scratch_directory.h"

namespace kliping::test {

/// A kliping-index that runs while the test goes on, and that gets its
/// standard input when the test says so. In the environment of run_index().
class RunningIndex {
 public:
  explicit RunningIndex(const CommandArguments& arguments);
  RunningIndex(const RunningIndex&) = delete;
  RunningIndex& operator=(const RunningIndex&) = delete;

  /// Ends the program's input and waits until it is gone.
  ~RunningIndex();

  [[nodiscard]] pid_t pid() const { return child_; }

  /// Writes `input` to the program, if it still reads, and ends its input.
  void send(std::string_view input);

  /// Waits for the program to end. To be called once, when its input was
  /// sent or it has ended already.
  CommandResult wait();

 private:
  ScratchDirectory outputs_;
  int input_ = -1;
  pid_t child_ = -1;
};

/// Waits until one of the test's children has ended, and says which.
[[nodiscard]] pid_t wait_for_any();

}  // namespace kliping::test
