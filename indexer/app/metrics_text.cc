// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/metrics_text.h"

#include <fmt/format.h>

#include "common/text/ascii.h"
#include "common/text/split.h"
#include "common/text/utf8.h"

namespace kliping::app {
namespace {

constexpr std::string_view last_success = "kliping_last_success_timestamp_seconds";

/// `text` as the value of a label, which is UTF-8 with three characters
/// escaped.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = utf8::next(text, at);
    if (character == U'\n') {
      out += "\\n";
      continue;
    }
    if (character == U'\\' || character == U'"') out += '\\';
    utf8::append(out, character);
  }
  return out;
}

std::string seconds_since_epoch(std::chrono::system_clock::time_point time) {
  const std::chrono::duration<double> seconds = time.time_since_epoch();
  return fmt::format("{:.3f}", seconds.count());
}

class Gauges {
 public:
  explicit Gauges(const RunRecord& record)
      : labels_(fmt::format("archive=\"{}\",command=\"{}\"", escaped(record.archive),
                            escaped(record.command))) {}

  void begin(std::string_view name, std::string_view help) {
    name_ = name;
    text_ += fmt::format("# HELP {} {}\n# TYPE {} gauge\n", name, help, name);
  }

  /// A sample of the gauge that was begun last; `label` is one more.
  void sample(std::string_view value, std::string_view label = {}) {
    text_ += fmt::format("{} {}\n", series(name_, label), value);
  }

  void gauge(std::string_view name, std::string_view help, std::string_view value) {
    begin(name, help);
    sample(value);
  }

  void gauge(std::string_view name, std::string_view help, std::uint64_t value) {
    gauge(name, help, std::to_string(value));
  }

  [[nodiscard]] std::string series(std::string_view name, std::string_view label = {}) const {
    return fmt::format("{}{{{}{}{}}}", name, labels_, label.empty() ? "" : ",", label);
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string labels_;
  std::string_view name_;
  std::string text_;
};

/// The value that `text` has for a series; empty where it has none,
/// or no number.
std::string_view value_in(std::string_view text, const std::string& series) {
  for (const std::string_view line : split(text, '\n')) {
    if (!line.starts_with(series + ' ')) continue;
    const std::string_view value = trim(line.substr(series.size()));
    if (ascii::parse_number<double>(value)) return value;
  }
  return {};
}

bool is_success(Outcome outcome) {
  return outcome == Outcome::ok || outcome == Outcome::some_rejected;
}

void add_times(Gauges& gauges, const RunRecord& record, std::string_view previous) {
  gauges.gauge("kliping_run_success", "Whether the last run did all of its work.",
               is_success(record.outcome) ? 1 : 0);
  gauges.gauge("kliping_run_exit_code", "Exit code of the last run.",
               static_cast<std::uint64_t>(record.exit_code));
  gauges.gauge("kliping_run_start_timestamp_seconds", "When the last run began.",
               seconds_since_epoch(record.started));
  gauges.gauge("kliping_run_end_timestamp_seconds", "When the last run ended.",
               seconds_since_epoch(record.finished));
  gauges.gauge("kliping_run_duration_seconds", "How long the last run took.",
               fmt::format("{:.3f}", record.duration.count()));
  const std::string succeeded = is_success(record.outcome)
                                    ? seconds_since_epoch(record.finished)
                                    : std::string(value_in(previous, gauges.series(last_success)));
  if (!succeeded.empty()) {
    gauges.gauge(last_success, "When a run last did all of its work.", succeeded);
  }
}

void add_counts(Gauges& gauges, const Report& report) {
  gauges.begin("kliping_run_articles", "What became of articles in the last run.");
  gauges.sample(std::to_string(report.added), "outcome=\"added\"");
  gauges.sample(std::to_string(report.replaced), "outcome=\"replaced\"");
  gauges.sample(std::to_string(report.unchanged), "outcome=\"unchanged\"");
  gauges.sample(std::to_string(report.rejected), "outcome=\"rejected\"");
  gauges.sample(std::to_string(report.removed), "outcome=\"removed\"");
  gauges.gauge("kliping_run_files", "Input files that the last run looked at.", report.files);
  gauges.gauge("kliping_run_unchanged_files", "Of these, known and not read again.",
               report.unchanged_files);
  gauges.gauge("kliping_run_input_bytes", "Size of the inputs that the last run looked at.",
               report.input_bytes);
  gauges.gauge("kliping_run_prunable_articles",
               "Articles that are not in the inputs, where pruning them was refused.",
               report.prunable);
}

}  // namespace

std::string metrics_text(const RunRecord& record, std::string_view previous) {
  Gauges gauges(record);
  add_times(gauges, record, previous);
  add_counts(gauges, record.report);
  if (!record.error) {
    gauges.gauge("kliping_archive_articles", "Articles in the archive.", record.report.articles);
    gauges.gauge("kliping_archive_bytes", "Size of the current generation on the disk.",
                 record.report.archive_bytes);
  }
  return gauges.take();
}

}  // namespace kliping::app
