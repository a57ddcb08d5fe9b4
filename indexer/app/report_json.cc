// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/report_json.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace kliping::app {
namespace {

using Json = nlohmann::ordered_json;

std::string iso_time(std::chrono::system_clock::time_point time) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                     fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

std::string_view name_of(Pruning pruning) {
  switch (pruning) {
    case Pruning::not_asked:
      return "not_asked";
    case Pruning::done:
      return "done";
    case Pruning::inputs_incomplete:
      return "inputs_incomplete";
    case Pruning::too_many:
      return "too_many";
  }
  return "";
}

Json json_of(const std::optional<Error>& error) {
  if (!error) return nullptr;
  return {{"message", error->what()}, {"hint", error->hint()}};
}

void add_report(Json& json, const Report& report) {
  json["seen"] = report.seen;
  json["added"] = report.added;
  json["replaced"] = report.replaced;
  json["unchanged"] = report.unchanged;
  json["rejected"] = report.rejected;
  json["removed"] = report.removed;
  json["remarks"] = report.remarks;
  json["ignored"] = report.ignored;
  json["files"] = report.files;
  json["unchanged_files"] = report.unchanged_files;
  json["input_bytes"] = report.input_bytes;
  json["pruning"] = name_of(report.pruning);
  json["prunable"] = report.prunable;
  json["stopped"] = report.stopped;
  json["articles"] = report.articles;
  json["archive_bytes"] = report.archive_bytes;
  json["archive_bytes_before"] = report.archive_bytes_before;
}

void add_rejections(Json& json, const RejectionSummary& rejections) {
  json["reasons"] = Json::array();
  for (const auto& [reason, count] :
       rejections.most_frequent(std::numeric_limits<std::size_t>::max())) {
    json["reasons"].push_back({{"reason", reason}, {"count", count}});
  }
  json["rejections"] = Json::array();
  for (const Rejection& rejection : rejections.first()) {
    json["rejections"].push_back({{"where", rejection.where}, {"reason", rejection.reason}});
  }
}

}  // namespace

std::string report_json(const RunRecord& record) {
  Json json;
  json["schema"] = report_schema;
  json["command"] = record.command;
  json["archive"] = record.archive;
  json["started"] = iso_time(record.started);
  json["finished"] = iso_time(record.finished);
  json["duration_seconds"] = record.duration.count();
  json["outcome"] = to_string(record.outcome);
  json["exit_code"] = record.exit_code;
  json["error"] = json_of(record.error);
  add_report(json, record.report);
  add_rejections(json, record.rejections);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace kliping::app
