// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/report_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/unit/app/a_record.h"

namespace kliping::app {
namespace {

using Json = nlohmann::json;

TEST(ReportJson, HasEverythingThatARunDid) {
  const Json expected = Json::parse(R"({
    "schema": 1, "command": "update", "archive": "/srv/arsip",
    "started": "2025-03-10T01:02:03Z", "finished": "2025-03-10T01:02:23Z",
    "duration_seconds": 20.0, "outcome": "ok", "exit_code": 0, "error": null,
    "seen": 100, "added": 11, "replaced": 12, "unchanged": 77, "rejected": 0, "removed": 13,
    "remarks": 14, "ignored": 15, "files": 9, "unchanged_files": 7, "input_bytes": 123456,
    "pruning": "done", "prunable": 0, "stopped": false, "articles": 5000,
    "archive_bytes": 12345678, "archive_bytes_before": 0,
    "reasons": [], "rejections": []})");
  EXPECT_EQ(Json::parse(report_json(a_record())), expected);
}

TEST(ReportJson, EndsWithALineBreak) { EXPECT_TRUE(report_json(a_record()).ends_with("}\n")); }

TEST(ReportJson, HasTheErrorOfAFailedRun) {
  const Json json = Json::parse(report_json(a_failed_record()));
  EXPECT_EQ(json["outcome"], "failed");
  EXPECT_EQ(json["exit_code"], 75);
  EXPECT_EQ(json["error"], Json::parse(R"({"message": "it is locked", "hint": "wait"})"));
}

TEST(ReportJson, HasRejectionsAndTheirKinds) {
  RunRecord record = a_record();
  record.outcome = Outcome::some_rejected;
  record.rejections.add({"in.jsonl:1", "id `a` is taken"});
  record.rejections.add({"in.jsonl:2", "id `b` is taken"});
  const Json json = Json::parse(report_json(record));
  EXPECT_EQ(json["outcome"], "some_rejected");
  EXPECT_EQ(json["reasons"], Json::parse(R"([{"reason": "id `...` is taken", "count": 2}])"));
  EXPECT_EQ(json["rejections"], Json::parse(R"([
    {"where": "in.jsonl:1", "reason": "id `a` is taken"},
    {"where": "in.jsonl:2", "reason": "id `b` is taken"}])"));
}

TEST(ReportJson, NamesEveryOutcomeAndEveryEndOfPruning) {
  RunRecord record = a_record();
  record.outcome = Outcome::prune_refused;
  record.report.pruning = Pruning::too_many;
  EXPECT_EQ(Json::parse(report_json(record))["outcome"], "prune_refused");
  EXPECT_EQ(Json::parse(report_json(record))["pruning"], "too_many");
  record.outcome = Outcome::stopped;
  record.report.pruning = Pruning::inputs_incomplete;
  EXPECT_EQ(Json::parse(report_json(record))["outcome"], "stopped");
  EXPECT_EQ(Json::parse(report_json(record))["pruning"], "inputs_incomplete");
  record.report.pruning = Pruning::not_asked;
  EXPECT_EQ(Json::parse(report_json(record))["pruning"], "not_asked");
}

TEST(ReportJson, IsValidWhateverPathsAreMadeOf) {
  RunRecord record = a_record();
  record.archive = "ars\xffip\n\"";
  record.rejections.add({"\xfe", "\xc3"});
  EXPECT_EQ(Json::parse(report_json(record))["archive"], "ars\uFFFDip\n\"");
}

}  // namespace
}  // namespace kliping::app
