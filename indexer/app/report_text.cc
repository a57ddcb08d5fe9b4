// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/report_text.h"

#include <fmt/format.h>

#include <cmath>

#include "indexer/app/amounts.h"

namespace kliping::app {
namespace {

constexpr std::size_t most_reasons = 5;

const char* plural(std::size_t count) { return count == 1 ? "" : "s"; }

std::string reading_of(const Report& report) {
  std::string text = fmt::format(
      "{} seen: {} added, {} replaced, {} unchanged, {} rejected; {} removed, {} note{}, {} "
      "ignored",
      report.seen, report.added, report.replaced, report.unchanged, report.rejected, report.removed,
      report.remarks, plural(report.remarks), report.ignored);
  if (report.files > 0) {
    text += fmt::format("; {} of {} file{} unchanged", report.unchanged_files, report.files,
                        plural(report.files));
  }
  return text;
}

std::string archive_of(const Report& report) {
  std::string text = fmt::format("; {} articles in the archive", report.articles);
  if (report.archive_bytes > 0) text += ", " + describe_bytes(report.archive_bytes);
  return text;
}

/// The percentage that would have let them go.
int percent_to_allow(const Report& report) {
  if (report.articles == 0) return 100;
  const double share = static_cast<double>(report.prunable) / static_cast<double>(report.articles);
  return static_cast<int>(std::ceil(share * 100));
}

}  // namespace

std::vector<std::string> report_lines(const RunRecord& record, const std::string& deed) {
  const Report& report = record.report;
  std::vector<std::string> lines;
  for (const ReasonCount& reason : record.rejections.most_frequent(most_reasons)) {
    lines.push_back(fmt::format("{} rejected: {}", reason.count, reason.reason));
  }
  if (record.error && report.seen == 0) return lines;
  std::string sum = deed.empty() ? reading_of(report) : deed;
  if (!record.error) sum += archive_of(report);
  sum += fmt::format("; {}{:.1f} s", record.error ? "failed after " : "", record.duration.count());
  if (deed.empty()) sum += fmt::format(", {:.0f} a second", rate_of(record));
  lines.push_back(sum + "; ended " + describe_time(record.finished));
  return lines;
}

std::vector<std::string> warning_lines(const Report& report) {
  std::vector<std::string> lines;
  if (report.stopped) lines.emplace_back("stopped before the end: run again to finish the work");
  if (report.pruning == Pruning::inputs_incomplete) {
    lines.emplace_back(
        "nothing was pruned, since an input was empty or parts of it were rejected: mend it and "
        "run again");
  }
  if (report.pruning == Pruning::too_many) {
    lines.push_back(
        fmt::format("nothing was pruned, since {} of {} articles are not in the inputs: if they "
                    "are to go, say --max-prune {}% or --force",
                    report.prunable, report.articles, percent_to_allow(report)));
  }
  return lines;
}

}  // namespace kliping::app
