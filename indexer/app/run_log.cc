// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_log.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iostream>

#include "common/program/program.h"
#include "common/program/terminal.h"

namespace kliping::app {
namespace {

using program::ExitCode;

/// How many rejections and remarks are told one by one; the rest is counted.
/// --verbose tells all.
constexpr std::size_t most_told = 20;

const char* plural(std::size_t count) { return count == 1 ? "" : "s"; }

constexpr std::chrono::milliseconds pause_on_terminal{200};
constexpr std::chrono::minutes pause_in_log{1};

}  // namespace

RunLog::RunLog(const program::Options& options)
    : options_(options),
      terminal_(program::look_at_screen(STDERR_FILENO).is_terminal),
      next_progress_(start_ + (terminal_ ? Clock::duration(pause_on_terminal)
                                         : Clock::duration(pause_in_log))) {
  if (options_.has("rejected")) rejected_.emplace(options_.get<std::string>("rejected"));
}

double RunLog::seconds() const {
  return std::chrono::duration<double>(Clock::now() - start_).count();
}

void RunLog::clear_progress() {
  if (progress_shown_) std::cerr << "\r\x1b[K";
  progress_shown_ = false;
}

void RunLog::print_line(const std::string& line) {
  clear_progress();
  program::complain("kliping-index", line);
}

void RunLog::on_rejection(const Rejection& rejection) {
  if (rejected_) rejected_->write(rejection);
  if (++rejections_ <= most_told || options_.verbose()) {
    print_line(fmt::format("rejected {}: {}", rejection.where, rejection.reason));
  }
  if (rejections_ == most_told + 1 && !options_.verbose()) {
    print_line(
        "further rejections are only counted; --verbose names them all, --rejected FILE writes "
        "them down");
  }
}

void RunLog::on_remark(const std::string& where, const std::string& remark) {
  if (options_.quiet()) return;
  if (++remarks_ <= most_told || options_.verbose()) {
    print_line(fmt::format("note on {}: {}", where, remark));
  }
  if (remarks_ == most_told + 1 && !options_.verbose()) {
    print_line("further notes are only counted; --verbose prints them all");
  }
}

void RunLog::on_ignored(const std::string& where, std::string_view what) {
  if (options_.verbose()) print_line(fmt::format("ignored {}: {}", where, what));
}

void RunLog::on_progress(const Report& so_far) {
  if (options_.quiet() || Clock::now() < next_progress_) return;
  const std::string line = fmt::format("{} articles, {:.0f} a second", so_far.seen,
                                       static_cast<double>(so_far.seen) / seconds());
  if (terminal_) {
    std::cerr << "\r\x1b[K" << line << std::flush;
    progress_shown_ = true;
    next_progress_ = Clock::now() + pause_on_terminal;
  } else {
    print_line(line);
    next_progress_ = Clock::now() + pause_in_log;
  }
}

ExitCode RunLog::finish(const Report& report) {
  clear_progress();
  if (report.pruning == Pruning::inputs_incomplete) {
    print_line(
        "nothing was pruned, since an input was empty or parts of it were rejected: mend it and "
        "run again");
  }
  if (!options_.quiet()) {
    const double rate = static_cast<double>(report.seen) / std::max(seconds(), 1e-3);
    print_line(
        fmt::format("{} seen: {} added, {} replaced, {} unchanged, {} rejected; {} removed, "
                    "{} note{}, {} ignored; {} articles in the archive; "
                    "{:.1f} s, {:.0f} a second",
                    report.seen, report.added, report.replaced, report.unchanged, report.rejected,
                    report.removed, report.remarks, plural(report.remarks), report.ignored,
                    report.articles, seconds(), rate));
  }
  return report.rejected > 0 ? ExitCode::some_rejected : ExitCode::ok;
}

}  // namespace kliping::app
