// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/recorded_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <optional>

#include "common/program/program.h"
#include "common/program/stop_signals.h"
#include "indexer/app/metrics_text.h"
#include "indexer/app/output_file.h"
#include "indexer/app/report_json.h"
#include "indexer/app/report_text.h"
#include "indexer/app/run_log.h"
#include "indexer/app/run_record.h"

namespace kliping::app {
namespace {

std::optional<OutputFile> file_of(const program::Options& options, const std::string& name) {
  if (!options.has(name)) return std::nullopt;
  return OutputFile(name, options.get<std::string>(name));
}

/// The files of --report and --metrics.
class RecordFiles {
 public:
  explicit RecordFiles(const program::Options& options)
      : report_(file_of(options, "report")), metrics_(file_of(options, "metrics")) {
    if (report_ && metrics_ && report_->path() == metrics_->path()) {
      throw Error(ErrorCode::bad_usage, "--report and --metrics name the same file",
                  "name two files: one is JSON, the other is for Prometheus");
    }
  }

  /// Writes what is asked for; gives the first error, once all was tried.
  [[nodiscard]] std::optional<Error> write(const RunRecord& record) const {
    std::optional<Error> first;
    const auto attempt = [&](const auto& write_one) {
      try {
        write_one();
      } catch (const std::exception&) {
        if (!first) first = program::current_error();
      }
    };
    if (report_) attempt([&] { report_->write(report_json(record)); });
    if (metrics_) attempt([&] { metrics_->write(metrics_text(record, metrics_->previous())); });
    return first;
  }

 private:
  std::optional<OutputFile> report_;
  std::optional<OutputFile> metrics_;
};

int exit_code_for(const Report& report, const RunSubject& subject, int stop_signal) {
  if (report.stopped && stop_signal != 0) return 128 + stop_signal;
  if (subject.removal_is_the_aim && report.removed == 0) {
    return static_cast<int>(program::ExitCode::nothing_matched);
  }
  return static_cast<int>(exit_code_of(report));
}

/// The report of a run that failed. Where all was rejected it ends without any
/// progress.
Report as_far_as_it_came(const RunLog& log) {
  Report report = log.so_far();
  report.rejected = std::max(report.rejected, log.rejections().count());
  report.seen = std::max(report.seen, report.rejected);
  return report;
}

/// Runs, and fills in how it ended; gives what was thrown, if anything.
std::exception_ptr run_and_note(RunRecord& record, const RunSubject& subject, RunLog& log,
                                const program::StopSignals& signals,
                                const std::function<Report(RunObserver&)>& run) {
  try {
    record.report = run(log);
    record.outcome = outcome_of(record.report);
    record.exit_code = exit_code_for(record.report, subject, signals.received());
    return nullptr;
  } catch (...) {
    record.error = program::current_error();
    record.report = as_far_as_it_came(log);
    // The wait for another writer was cut short.
    if (signals.received() != 0 && record.error->code() == ErrorCode::locked) {
      record.error.reset();
      record.report.stopped = true;
      record.outcome = Outcome::stopped;
      record.exit_code = 128 + signals.received();
      return nullptr;
    }
    record.outcome = Outcome::failed;
    record.exit_code = static_cast<int>(program::exit_code_of(record.error->code()));
    return std::current_exception();
  }
}

void print_report(const RunRecord& record, const RunSubject& subject,
                  const program::Options& options, RunLog& log) {
  for (const std::string& line : warning_lines(record.report)) log.print_line(line);
  if (options.quiet()) return;
  const std::string deed = subject.deed ? subject.deed(record.report) : "";
  for (const std::string& line : report_lines(record, deed)) log.print_line(line);
}

}  // namespace

program::ExitCode run_recorded(const program::Options& options, const RunSubject& subject,
                               const std::function<Report(RunObserver&)>& run) {
  const RecordFiles files(options);
  const program::StopSignals signals;
  RunLog log(options, subject.inputs, &signals);
  RunRecord record{.command = subject.command,
                   .archive = subject.archive,
                   .started = std::chrono::system_clock::now()};
  const auto start = std::chrono::steady_clock::now();
  const std::exception_ptr thrown = run_and_note(record, subject, log, signals, run);
  record.duration = std::chrono::steady_clock::now() - start;
  record.finished = std::chrono::system_clock::now();
  record.rejections = log.rejections();
  print_report(record, subject, options, log);
  const std::optional<Error> unwritten = files.write(record);
  if (unwritten && (thrown || record.outcome == Outcome::stopped)) {
    log.print_line(unwritten->what());
  }
  if (thrown) std::rethrow_exception(thrown);
  if (record.outcome == Outcome::stopped && signals.received() != 0) {
    program::die_by(signals.received());
  }
  if (unwritten) throw *unwritten;
  return static_cast<program::ExitCode>(record.exit_code);
}

}  // namespace kliping::app
