// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "common/program/exit_code.h"
#include "common/program/options.h"
#include "indexer/app/rejection_file.h"
#include "kliping/report.h"

namespace kliping::app {

/// Tells the operator on standard error how a run goes: rejections as they
/// happen, progress, and one line at the end with what was done. Rejections
/// also go to the file of --rejected, where it is asked for.
class RunLog : public RunObserver {
 public:
  /// `options` decides how much is said; it must outlive the log. Throws Error
  /// (failure) where the file of --rejected cannot be written.
  explicit RunLog(const program::Options& options);

  void on_rejection(const Rejection& rejection) override;
  void on_remark(const std::string& where, const std::string& remark) override;
  void on_ignored(const std::string& where, std::string_view what) override;
  void on_progress(const Report& so_far) override;

  /// Prints the summary and gives the exit code that the report calls for.
  program::ExitCode finish(const Report& report);

 private:
  using Clock = std::chrono::steady_clock;

  void print_line(const std::string& line);
  void clear_progress();
  [[nodiscard]] double seconds() const;

  const program::Options& options_;
  std::optional<RejectionFile> rejected_;
  bool terminal_;
  bool progress_shown_ = false;
  std::size_t rejections_ = 0;
  std::size_t remarks_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_progress_;
};

}  // namespace kliping::app
