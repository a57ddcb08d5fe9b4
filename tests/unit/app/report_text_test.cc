// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/report_text.h"

#include <gtest/gtest.h>

#include "tests/unit/app/a_record.h"

namespace kliping::app {
namespace {

using Lines = std::vector<std::string>;

TEST(ReportText, SaysInOneLineWhatWasDone) {
  EXPECT_EQ(report_lines(a_record(), ""),
            Lines{"100 seen: 11 added, 12 replaced, 77 unchanged, 0 rejected; 13 removed, 14 "
                  "notes, 15 ignored; 7 of 9 files unchanged; 5000 articles in the archive, 12.3 "
                  "MB; 20.0 s, 5 a second; ended 2025-03-10 01:02:23 UTC"});
}

TEST(ReportText, BeginsWithTheDeedWhereNothingWasRead) {
  EXPECT_EQ(report_lines(a_record(), "2 of 3 removed"),
            Lines{"2 of 3 removed; 5000 articles in the archive, 12.3 MB; 20.0 s; ended "
                  "2025-03-10 01:02:23 UTC"});
}

TEST(ReportText, NamesTheFiveMostFrequentReasonsOfRejections) {
  RunRecord record = a_record();
  for (int kind = 1; kind <= 6; ++kind) {
    for (int i = 0; i < kind; ++i) record.rejections.add({"in", std::string(1, "?abcdef"[kind])});
  }
  const Lines lines = report_lines(record, "");
  ASSERT_EQ(lines.size(), 6U);
  EXPECT_EQ(
      Lines(lines.begin(), lines.end() - 1),
      (Lines{"6 rejected: f", "5 rejected: e", "4 rejected: d", "3 rejected: c", "2 rejected: b"}));
}

TEST(ReportText, SaysOfAFailedRunHowFarItCame) {
  const Lines lines = report_lines(a_failed_record(), "");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines.front().find("in the archive"), std::string::npos);
  EXPECT_NE(lines.front().find("100 seen: 11 added"), std::string::npos);
  EXPECT_NE(lines.front().find("; failed after 20.0 s"), std::string::npos);
}

TEST(ReportText, SaysNothingOfARunThatFailedBeforeItBegan) {
  RunRecord record = a_failed_record();
  record.report = {};
  EXPECT_TRUE(report_lines(record, "").empty());
}

TEST(Warnings, AreNoneWhereAllIsWell) { EXPECT_TRUE(warning_lines(a_record().report).empty()); }

TEST(Warnings, SayHowToPruneWhatIsTooMuch) {
  Report report;
  report.pruning = Pruning::too_many;
  report.prunable = 1234;
  report.articles = 9999;
  EXPECT_EQ(warning_lines(report),
            Lines{"nothing was pruned, since 1234 of 9999 articles are not in the inputs: if they "
                  "are to go, say --max-prune 13% or --force"});
  report.prunable = report.articles = 0;
  EXPECT_NE(warning_lines(report).front().find("--max-prune 100%"), std::string::npos);
}

TEST(Warnings, SayWhyIncompleteInputsPruneNothing) {
  Report report;
  report.pruning = Pruning::inputs_incomplete;
  ASSERT_EQ(warning_lines(report).size(), 1U);
  EXPECT_NE(warning_lines(report).front().find("nothing was pruned, since an input was empty"),
            std::string::npos);
}

TEST(Warnings, SayThatAStoppedRunIsToBeRunAgain) {
  Report report;
  report.stopped = true;
  EXPECT_EQ(warning_lines(report), Lines{"stopped before the end: run again to finish the work"});
}

}  // namespace
}  // namespace kliping::app
