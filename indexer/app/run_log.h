// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/program/options.h"
#include "common/program/stop_signals.h"
#include "indexer/app/progress.h"
#include "indexer/app/rejection_file.h"
#include "indexer/app/rejection_summary.h"
#include "kliping/report.h"

namespace kliping::app {

/// Tells the operator on standard error how a run goes: rejections as they
/// happen, remarks and progress. Rejections also go to the file of --rejected,
/// where it is asked for.
class RunLog : public RunObserver {
 public:
  /// `options` decides how much is said. The size of `inputs` is what progress
  /// is told by. `signals` ask the run to stop; without them it is never
  /// asked. Options and signals must outlive the log. Throws Error (failure)
  /// where the file of --rejected cannot be written.
  explicit RunLog(const program::Options& options, std::vector<std::string> inputs = {},
                  const program::StopSignals* signals = nullptr);
  ~RunLog() override { clear_progress(); }
  RunLog(const RunLog&) = delete;
  RunLog& operator=(const RunLog&) = delete;

  void on_rejection(const Rejection& rejection) override;
  void on_remark(const std::string& where, const std::string& remark) override;
  void on_ignored(const std::string& where, std::string_view what) override;
  void on_stage(Stage stage) override;
  void on_progress(const Report& so_far) override;

  /// Whether a signal to stop has come; says so once.
  bool wants_stop() override;

  /// Prints a line, whatever the options say.
  void print_line(const std::string& line);

  /// The report of the last progress: how far a run came that failed.
  [[nodiscard]] const Report& so_far() const { return so_far_; }

  [[nodiscard]] const RejectionSummary& rejections() const { return rejections_; }

 private:
  void show(const std::optional<std::string>& progress);
  void clear_progress();

  const program::Options& options_;
  const program::StopSignals* signals_;
  std::optional<RejectionFile> rejected_;
  program::Screen screen_;
  Progress progress_;
  bool progress_shown_ = false;
  bool stop_told_ = false;
  std::size_t rejections_told_ = 0;
  std::size_t remarks_told_ = 0;
  RejectionSummary rejections_;
  Report so_far_;
};

}  // namespace kliping::app
