// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/metrics_text.h"

#include <gtest/gtest.h>

#include "tests/support/exposition.h"
#include "tests/unit/app/a_record.h"

namespace kliping::app {
namespace {

using test::Exposition;
using Faults = std::vector<std::string>;

const std::string labels = R"({archive="/srv/arsip",command="update"})";
const std::string last_success = "kliping_last_success_timestamp_seconds" + labels;

/// The metrics of a run, which must keep to the format.
Exposition metrics_of(const RunRecord& record, const std::string& previous = "") {
  Exposition metrics = test::read_exposition(metrics_text(record, previous));
  EXPECT_EQ(metrics.faults, Faults());
  return metrics;
}

TEST(Metrics, SayHowARunWent) {
  const auto samples = metrics_of(a_record()).samples;
  const auto value = [&](const std::string& name) { return samples.at(name + labels); };
  EXPECT_EQ(value("kliping_run_success"), 1);
  EXPECT_EQ(value("kliping_run_exit_code"), 0);
  EXPECT_EQ(value("kliping_run_start_timestamp_seconds"), 1741568523);
  EXPECT_EQ(value("kliping_run_end_timestamp_seconds"), 1741568543);
  EXPECT_EQ(value("kliping_run_duration_seconds"), 20);
  EXPECT_EQ(value("kliping_last_success_timestamp_seconds"), 1741568543);
  EXPECT_EQ(value("kliping_run_files"), 9);
  EXPECT_EQ(value("kliping_run_unchanged_files"), 7);
  EXPECT_EQ(value("kliping_run_input_bytes"), 123456);
  EXPECT_EQ(value("kliping_run_prunable_articles"), 0);
  EXPECT_EQ(value("kliping_archive_articles"), 5000);
  EXPECT_EQ(value("kliping_archive_bytes"), 12'345'678);
}

TEST(Metrics, SayWhatBecameOfArticles) {
  const auto samples = metrics_of(a_record()).samples;
  const auto value = [&](const std::string& outcome) {
    return samples.at("kliping_run_articles{archive=\"/srv/arsip\",command=\"update\",outcome=\"" +
                      outcome + "\"}");
  };
  EXPECT_EQ(value("added"), 11);
  EXPECT_EQ(value("replaced"), 12);
  EXPECT_EQ(value("unchanged"), 77);
  EXPECT_EQ(value("rejected"), 0);
  EXPECT_EQ(value("removed"), 13);
}

TEST(Metrics, KeepWhenARunLastSucceeded) {
  const std::string good = metrics_text(a_record(), "");
  RunRecord failed = a_failed_record();
  failed.finished += std::chrono::hours(24);
  const std::string bad = metrics_text(failed, good);
  EXPECT_EQ(metrics_of(failed, good).samples.at("kliping_run_success" + labels), 0);
  EXPECT_EQ(metrics_of(failed, good).samples.at("kliping_run_exit_code" + labels), 75);
  EXPECT_EQ(metrics_of(failed, good).samples.at(last_success), 1741568543);
  EXPECT_EQ(metrics_of(failed, bad).samples.at(last_success), 1741568543);
  EXPECT_GT(metrics_of(a_record(), bad).samples.at("kliping_run_success" + labels), 0);
}

TEST(Metrics, DoNotInventASuccess) {
  RunRecord other = a_record();
  other.archive = "/srv/lain";
  for (const std::string& previous : {std::string(), metrics_text(other, ""), last_success,
                                      std::string("bukan metrik\n"), last_success + " kemarin\n"}) {
    EXPECT_FALSE(metrics_of(a_failed_record(), previous).samples.contains(last_success));
  }
}

TEST(Metrics, CountARunWithRejectionsAsASuccessButNoOther) {
  RunRecord record = a_record();
  const auto success = [&](Outcome outcome) {
    record.outcome = outcome;
    return metrics_of(record).samples.at("kliping_run_success" + labels);
  };
  EXPECT_EQ(success(Outcome::some_rejected), 1);
  EXPECT_EQ(success(Outcome::stopped), 0);
  EXPECT_EQ(success(Outcome::prune_refused), 0);
}

TEST(Metrics, LeaveOutWhatAFailedRunDoesNotKnow) {
  const auto samples = metrics_of(a_failed_record()).samples;
  EXPECT_FALSE(samples.contains("kliping_archive_articles" + labels));
  EXPECT_FALSE(samples.contains("kliping_archive_bytes" + labels));
}

TEST(Metrics, EscapeTheArchivesName) {
  RunRecord record = a_record();
  record.archive = "a\"b\\c\nd\xff";
  const auto samples = metrics_of(record).samples;
  EXPECT_TRUE(
      samples.contains("kliping_run_success{archive=\"a\\\"b\\\\c\\nd\uFFFD\",command="
                       "\"update\"}"));
  record.outcome = Outcome::failed;
  EXPECT_EQ(metrics_of(record, metrics_text(record, "")).samples.size(), samples.size() - 1);
}

/// What the strict reader finds in these lines.
Faults faults_of(const std::string& text) { return test::read_exposition(text).faults; }

TEST(ExpositionReader, FindsWhatIsWrong) {
  const std::string head = "# HELP a_b Some help.\n# TYPE a_b gauge\n";
  EXPECT_EQ(faults_of(head + "a_b{c=\"d\"} 1\n"), Faults());
  EXPECT_EQ(faults_of(head + "a_b{c=\"d\"} 1").size(), 2U);
  for (const std::string& text :
       {std::string("a_b{c=\"d\"} 1\n"), head, head + "x{c=\"d\"} 1\na_b{c=\"d\"} 1\n",
        head + "a_b{c=\"d\"} 1\na_b{c=\"d\"} 2\n", head + "a_b{c=\"d\"} x\na_b{c=\"d\"} 1\n",
        head + "a_b{c=\"d\"e\"} 1\na_b{c=\"d\"} 1\n", head + "a_b{c=\"d\"} 1\n\n"}) {
    EXPECT_EQ(faults_of(text).size(), 1U) << text;
  }
}

}  // namespace
}  // namespace kliping::app
