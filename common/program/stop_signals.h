// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

namespace kliping::program {

/// Catches SIGINT and SIGTERM for as long as it lives: the first of them is
/// remembered, so that what is going on can come to an end in good order, and
/// puts the default back, so that a second one of either kind kills at once.
/// System calls that wait are woken by it (EINTR).
///
/// SIGPIPE is ignored meanwhile: that nobody reads the messages any more is no
/// reason to leave the work, or its report, undone.
///
/// What the process was told to ignore (as nohup and `&` of a shell do for
/// SIGINT) stays ignored. Of one process only one may exist at a time.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// The signal that has come, or 0. May be asked from any thread.
  [[nodiscard]] int received() const;

 private:
  struct sigaction interrupt_ = {};
  struct sigaction terminate_ = {};
  struct sigaction pipe_ = {};
};

/// Ends the process as that signal does by default, so that who started it
/// (a shell, systemd) sees why. Standard output and error are flushed, no
/// destructors run.
[[noreturn]] void die_by(int signal);

}  // namespace kliping::program
