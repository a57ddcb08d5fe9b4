// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/run_settings.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping::app {
namespace {

using Words = std::vector<std::string>;

/// The options of a command that prunes, as these words set them.
program::Options parsed(const Words& words) {
  program::Options options({.name = "kliping-index prune",
                            .section = "prune",
                            .usage = {},
                            .summary = {},
                            .examples = {}});
  add_run_settings(options);
  add_jobs_setting(options);
  add_prune_settings(options);
  EXPECT_TRUE(options.parse(words));
  return options;
}

/// The message of the error that these words are.
std::string error_of(const Words& words) {
  const program::Options options = parsed(words);
  try {
    static_cast<void>(run_options_of(options));
    static_cast<void>(jobs_of(options));
    static_cast<void>(prune_limit_of(options));
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    return error.what();
  }
  return "accepted";
}

TEST(RunSettings, AreTheLibrarysWhereNothingIsSaid) {
  const RunOptions run = run_options_of(parsed({}));
  EXPECT_EQ(run.lock_timeout, RunOptions().lock_timeout);
  EXPECT_EQ(run.memory_bytes, RunOptions().memory_bytes);
  EXPECT_EQ(run.keep, RunOptions().keep);
  EXPECT_EQ(jobs_of(parsed({})), RunOptions().jobs);
  EXPECT_EQ(prune_limit_of(parsed({})).percent, PruneLimit().percent);
}

TEST(RunSettings, AreWhatTheCommandLineSays) {
  const program::Options options = parsed({"--lock-timeout", "5m", "--memory", "2G", "--keep", "3",
                                           "--jobs", "4", "--max-prune", "2.5%"});
  const RunOptions run = run_options_of(options);
  EXPECT_EQ(run.lock_timeout, std::chrono::minutes(5));
  EXPECT_EQ(run.memory_bytes, std::size_t{2} << 30);
  EXPECT_EQ(run.keep, 3U);
  EXPECT_EQ(jobs_of(options), 4U);
  EXPECT_EQ(prune_limit_of(options).percent, 2.5);
}

TEST(RunSettings, AreWhatTheConfigFileSays) {
  const test::ScratchDirectory scratch;
  const auto file = scratch.write("kliping.conf",
                                  "[prune]\nlock-timeout = 30s\nmemory = 256M\nkeep = 4\n"
                                  "max-prune = 5%\n");
  const program::Options options = parsed({"--config", file.string()});
  EXPECT_EQ(run_options_of(options).lock_timeout, std::chrono::seconds(30));
  EXPECT_EQ(run_options_of(options).memory_bytes, std::size_t{256} << 20);
  EXPECT_EQ(run_options_of(options).keep, 4U);
  EXPECT_EQ(prune_limit_of(options).percent, 5);
}

TEST(RunSettings, LiftTheLimitOfPruningWhereForced) {
  EXPECT_EQ(prune_limit_of(parsed({"--force"})).percent, 100);
  EXPECT_EQ(prune_limit_of(parsed({"--max-prune", "5", "--force"})).percent, 100);
}

TEST(RunSettings, AreRefusedWhereTheyCannotBe) {
  EXPECT_EQ(error_of({"--lock-timeout", "long"}), "`long` is no duration for --lock-timeout");
  EXPECT_EQ(error_of({"--memory", "much"}), "`much` is no size for --memory");
  EXPECT_EQ(error_of({"--memory", "63M"}), "`63M` is too little for --memory");
  EXPECT_EQ(error_of({"--memory", "64M"}), "accepted");
  EXPECT_EQ(error_of({"--keep", "0"}), "`0` is no number for --keep");
  EXPECT_EQ(error_of({"--jobs", "0"}), "`0` is no number for --jobs");
  EXPECT_EQ(error_of({"--max-prune", "200"}), "`200` is no percentage for --max-prune");
}

}  // namespace
}  // namespace kliping::app
