// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_log.h"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>
#include <utility>

#include "common/program/program.h"
#include "common/program/terminal.h"
#include "indexer/app/input_size.h"

namespace kliping::app {
namespace {

/// How many rejections and remarks are told one by one; the rest is counted.
/// --verbose tells all.
constexpr std::size_t most_told = 20;

}  // namespace

RunLog::RunLog(const program::Options& options, std::vector<std::string> inputs,
               const program::StopSignals* signals)
    : options_(options),
      signals_(signals),
      screen_(program::look_at_screen(STDERR_FILENO)),
      progress_(screen_, [inputs = std::move(inputs)] { return measure_inputs(inputs); }) {
  if (options_.has("rejected")) rejected_.emplace(options_.get<std::string>("rejected"));
}

void RunLog::clear_progress() {
  if (std::exchange(progress_shown_, false)) std::cerr << "\r\x1b[K" << std::flush;
}

void RunLog::print_line(const std::string& line) {
  clear_progress();
  program::complain("kliping-index", line);
}

void RunLog::on_rejection(const Rejection& rejection) {
  if (rejected_) rejected_->write(rejection);
  rejections_.add(rejection);
  if (++rejections_told_ <= most_told || options_.verbose()) {
    print_line(fmt::format("rejected {}: {}", rejection.where, rejection.reason));
  }
  if (rejections_told_ == most_told + 1 && !options_.verbose()) {
    print_line(
        "further rejections are only counted; --verbose names them all, --rejected FILE writes "
        "them down");
  }
}

void RunLog::on_remark(const std::string& where, const std::string& remark) {
  if (options_.quiet()) return;
  if (++remarks_told_ <= most_told || options_.verbose()) {
    print_line(fmt::format("note on {}: {}", where, remark));
  }
  if (remarks_told_ == most_told + 1 && !options_.verbose()) {
    print_line("further notes are only counted; --verbose prints them all");
  }
}

void RunLog::on_ignored(const std::string& where, std::string_view what) {
  if (options_.verbose()) print_line(fmt::format("ignored {}: {}", where, what));
}

void RunLog::on_stage(Stage stage) { show(progress_.begin(stage)); }

void RunLog::on_progress(const Report& so_far) {
  so_far_ = so_far;
  show(progress_.due(so_far));
}

bool RunLog::wants_stop() {
  if (signals_ == nullptr || signals_->received() == 0) return false;
  if (!std::exchange(stop_told_, true)) {
    print_line("stopping after the current batch; once more to stop at once");
  }
  return true;
}

void RunLog::show(const std::optional<std::string>& progress) {
  if (!progress || options_.quiet()) return;
  if (!screen_.redraws) {
    print_line(*progress);
    return;
  }
  std::cerr << '\r' + *progress + "\x1b[K" << std::flush;
  progress_shown_ = true;
}

}  // namespace kliping::app
