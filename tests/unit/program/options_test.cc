// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/options.h"

#include <gtest/gtest.h>

#include <iostream>
#include <string>
#include <vector>

#include "kliping/error.h"
#include "kliping/version.h"
#include "tests/unit/program/environment.h"

namespace kliping::program {
namespace {

namespace po = boost::program_options;

using Words = std::vector<std::string>;

/// The options of a command as the programs have them.
Options build_options() {
  Options options({.name = "kliping-index build",
                   .section = "build",
                   .usage = "--archive DIR INPUT...",
                   .summary = "Builds.",
                   .examples = "  kliping-index build --archive arsip berita.jsonl\n"});
  options.add_archive();
  options.add()("limit", po::value<int>()->value_name("N"), "how many");
  options.add()("prune", "delete what is gone");
  options.collect_positional("input");
  return options;
}

/// The options that a command line gives.
Options parsed(const Words& arguments) {
  Options options = build_options();
  EXPECT_TRUE(options.parse(arguments));
  return options;
}

/// Expects that the command line is refused in words that have `part` in them.
void expect_bad_usage(const Words& arguments, const std::string& part) {
  Options options = build_options();
  try {
    static_cast<void>(options.parse(arguments));
    ADD_FAILURE() << "accepted; expected: " << part;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, part, error.what());
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "kliping-index build --help", error.hint());
  }
}

/// What a command prints that has nothing else to do.
std::string printed_by(const Words& arguments) {
  Options options = build_options();
  testing::internal::CaptureStdout();
  EXPECT_FALSE(options.parse(arguments));
  std::cout.flush();
  return testing::internal::GetCapturedStdout();
}

TEST(Options, ReadsValuesAndFlags) {
  const Options options = parsed({"--archive", "arsip", "--limit=7", "--prune"});
  EXPECT_EQ(options.archive(), "arsip");
  EXPECT_EQ(options.get<int>("limit"), 7);
  EXPECT_TRUE(options.has("prune"));
}

TEST(Options, HasNothingThatWasNotSaid) {
  const Options options = parsed({});
  EXPECT_FALSE(options.has("limit"));
  EXPECT_FALSE(options.has("prune"));
  EXPECT_FALSE(options.quiet());
  EXPECT_FALSE(options.verbose());
  EXPECT_TRUE(options.list("input").empty());
}

TEST(Options, KnowsQuietAndVerboseForEveryCommand) {
  EXPECT_TRUE(parsed({"--quiet"}).quiet());
  EXPECT_TRUE(parsed({"--verbose"}).verbose());
}

TEST(Options, CollectsWhatStandsBesideTheOptionsInOrder) {
  const Options options = parsed({"b.jsonl", "--prune", "a", "--limit", "3", "-"});
  EXPECT_EQ(options.list("input"), (Words{"b.jsonl", "a", "-"}));
}

TEST(Options, TakesAWordWithOneHyphenForAWord) {
  EXPECT_EQ(parsed({"banjir", "-bandang"}).list("input"), (Words{"banjir", "-bandang"}));
}

TEST(Options, TakesEverythingBehindTwoHyphensForWords) {
  const Options options = parsed({"--", "--prune", "-x"});
  EXPECT_EQ(options.list("input"), (Words{"--prune", "-x"}));
  EXPECT_FALSE(options.has("prune"));
}

TEST(Options, RefusesWhatItDoesNotKnow) {
  expect_bad_usage({"--banjir"}, "--banjir");
  expect_bad_usage({"--quie"}, "--quie");
}

TEST(Options, RefusesValuesThatDoNotFit) {
  expect_bad_usage({"--limit", "many"}, "many");
  expect_bad_usage({"--limit"}, "--limit");
  expect_bad_usage({"--quiet=yes"}, "--quiet");
}

TEST(Options, RefusesAnOptionSaidTwice) {
  expect_bad_usage({"--archive", "a", "--archive", "b"}, "--archive");
}

TEST(Options, PrintsHelpWithUsageOptionsExamplesAndExitCodes) {
  const std::string help = printed_by({"--help"});
  for (const char* const part :
       {"Usage: kliping-index build --archive DIR INPUT...", "Builds.", "--limit N", "how many",
        "--config FILE", "Examples:\n  kliping-index build", "Exit codes:", "75  locked"}) {
    EXPECT_PRED_FORMAT2(testing::IsSubstring, part, help);
  }
  EXPECT_PRED_FORMAT2(testing::IsNotSubstring, "--input", help);
}

TEST(Options, PrintsItsVersion) {
  EXPECT_EQ(printed_by({"--version"}), "kliping " + std::string(version) + "\n");
}

TEST(Options, PrintsHelpThoughTheConfigFileIsMissing) {
  EXPECT_PRED_FORMAT2(testing::IsSubstring,
                      "Usage:", printed_by({"--config", "/nowhere/kliping.conf", "--help"}));
}

TEST(ArchiveOption, ComesFromTheEnvironmentWhereItIsNotSaid) {
  Environment environment;
  environment.set("KLIPING_ARCHIVE", "from the environment");
  EXPECT_EQ(parsed({}).archive(), "from the environment");
}

TEST(ArchiveOption, OnTheCommandLineGoesBeforeTheEnvironment) {
  Environment environment;
  environment.set("KLIPING_ARCHIVE", "from the environment");
  EXPECT_EQ(parsed({"--archive", "said"}).archive(), "said");
}

TEST(ArchiveOption, IsMissedWhereNothingNamesIt) {
  Environment environment;
  environment.remove("KLIPING_ARCHIVE");
  EXPECT_THROW(static_cast<void>(parsed({}).archive()), Error);
  environment.set("KLIPING_ARCHIVE", "");
  try {
    static_cast<void>(parsed({}).archive());
    ADD_FAILURE() << "an archive without a name";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "KLIPING_ARCHIVE", error.hint());
  }
}

}  // namespace
}  // namespace kliping::program
