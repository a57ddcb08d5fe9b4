// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "common/program/options.h"
#include "kliping/error.h"
#include "tests/support/scratch_directory.h"
#include "tests/unit/program/environment.h"

namespace kliping::program {
namespace {

namespace po = boost::program_options;

using Words = std::vector<std::string>;

/// A test with a config file for `kliping-index build`.
class ConfigFile : public ::testing::Test {
 protected:
  ConfigFile() { environment.remove("KLIPING_ARCHIVE"); }

  /// The options that the command line and a config file give.
  [[nodiscard]] Options parsed(const std::string& config, Words arguments = {}) const {
    Options options({.name = "kliping-index build",
                     .section = "build",
                     .usage = {},
                     .summary = {},
                     .examples = {}});
    options.add_archive();
    options.add()("limit", po::value<int>(), "how many");
    options.add()("only", po::value<Words>(), "may be said several times");
    options.collect_positional("input");
    arguments.push_back("--config=" + scratch_.write("kliping.conf", config).string());
    EXPECT_TRUE(options.parse(arguments));
    return options;
  }

  /// Expects that the file is refused with `message` and `hint` in the error.
  void expect_refused(const std::string& config, const std::string& message,
                      const std::string& hint) const {
    try {
      static_cast<void>(parsed(config));
      ADD_FAILURE() << "accepted: " << config;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::bad_usage);
      EXPECT_PRED_FORMAT2(testing::IsSubstring, message, error.what());
      EXPECT_PRED_FORMAT2(testing::IsSubstring, hint, error.hint());
    }
  }

  /// Expects that naming this file is an error.
  static void expect_unreadable(const std::filesystem::path& path) {
    Options options({.name = "kliping-index build",
                     .section = "build",
                     .usage = {},
                     .summary = {},
                     .examples = {}});
    try {
      static_cast<void>(options.parse(Words{"--config", path.string()}));
      ADD_FAILURE() << "accepted: " << path;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::bad_usage);
      EXPECT_PRED_FORMAT2(testing::IsSubstring, "cannot read the config file " + path.string(),
                          error.what());
    }
  }

  [[nodiscard]] const test::ScratchDirectory& scratch() const { return scratch_; }

  Environment environment;

 private:
  test::ScratchDirectory scratch_;
};

TEST_F(ConfigFile, GivesWhatTheCommandLineLeavesOut) {
  const Options options = parsed("archive = /srv/arsip\nlimit = 7\n");
  EXPECT_EQ(options.archive(), "/srv/arsip");
  EXPECT_EQ(options.get<int>("limit"), 7);
}

TEST_F(ConfigFile, MayHaveRemarksAndEmptyLines) {
  EXPECT_EQ(parsed("# a remark\n\n  limit = 7  # another\n").get<int>("limit"), 7);
  EXPECT_FALSE(parsed("").has("limit"));
}

TEST_F(ConfigFile, GivesWayToTheCommandLine) {
  const Options options = parsed("archive = /srv/arsip\nlimit = 7\nonly = a\n[build]\nlimit = 8\n",
                                 {"--archive", "said", "--limit", "9", "--only", "b"});
  EXPECT_EQ(options.archive(), "said");
  EXPECT_EQ(options.get<int>("limit"), 9);
  EXPECT_EQ(options.list("only"), Words{"b"});
}

TEST_F(ConfigFile, GivesWayToTheEnvironment) {
  environment.set("KLIPING_ARCHIVE", "from the environment");
  EXPECT_EQ(parsed("archive = /srv/arsip\n").archive(), "from the environment");
  EXPECT_EQ(parsed("archive = /srv/arsip\n", {"--archive", "said"}).archive(), "said");
  environment.set("KLIPING_ARCHIVE", "");
  EXPECT_EQ(parsed("archive = /srv/arsip\n").archive(), "/srv/arsip");
}

TEST_F(ConfigFile, HasASectionForTheCommand) {
  EXPECT_EQ(parsed("[build]\nlimit = 7\n").get<int>("limit"), 7);
}

TEST_F(ConfigFile, HasSectionsOfOtherCommandsThatAreNotRead) {
  const Options options = parsed("[search]\nlimit = many\nunheard-of = 1\n[build]\nlimit = 7\n");
  EXPECT_EQ(options.get<int>("limit"), 7);
}

TEST_F(ConfigFile, LetsTheSectionGoBeforeWhatHoldsForAll) {
  const Options options =
      parsed("archive = /srv/arsip\nlimit = 7\n[build]\nlimit = 8\narchive = /srv/baru\n");
  EXPECT_EQ(options.get<int>("limit"), 8);
  EXPECT_EQ(options.archive(), "/srv/baru");
}

TEST_F(ConfigFile, LetsTheSectionTakeAFlagBack) {
  EXPECT_FALSE(parsed("quiet = yes\n[build]\nquiet = no\n").quiet());
  EXPECT_TRUE(parsed("quiet = no\n[build]\nquiet = yes\n").quiet());
}

TEST_F(ConfigFile, GivesAListSeveralValues) {
  EXPECT_EQ(parsed("only = a\nonly = b c\n").list("only"), (Words{"a", "b c"}));
}

TEST_F(ConfigFile, SetsFlagsWithYesAndNo) {
  EXPECT_TRUE(parsed("quiet = yes\n").quiet());
  EXPECT_TRUE(parsed("quiet = true\n").quiet());
  EXPECT_FALSE(parsed("quiet = no\n").quiet());
  EXPECT_FALSE(parsed("quiet = false\n").quiet());
}

TEST_F(ConfigFile, CannotTakeAFlagOfTheCommandLineBack) {
  EXPECT_TRUE(parsed("quiet = no\n", {"--quiet"}).quiet());
}

TEST_F(ConfigFile, IsRefusedWhereAFlagIsNeitherYesNorNo) {
  expect_refused("quiet = perhaps\n", "sets `quiet` to `perhaps`", "yes or no");
  expect_refused("quiet =\n", "sets `quiet` to ``", "yes or no");
}

TEST_F(ConfigFile, IsRefusedWhereItSetsWhatTheCommandDoesNotKnow) {
  expect_refused("banjir = 1\n", "sets `banjir`", "[SECTION]");
  expect_refused("[build]\nbanjir = 1\n", "sets `banjir`", "--help");
  expect_refused("lim = 1\n", "sets `lim`", "--help");
}

TEST_F(ConfigFile, IsRefusedWhereItSetsWhatStandsBesideTheOptions) {
  expect_refused("input = a.jsonl\n", "sets `input`", "--help");
}

TEST_F(ConfigFile, IsRefusedWhereItHasASectionOfNoCommand) {
  expect_refused("[built]\nlimit = 1\n", "section [built]", "search, build, update");
}

TEST_F(ConfigFile, IsRefusedWhereAValueDoesNotFit) {
  expect_refused("limit = many\n", "many", "--help");
}

TEST_F(ConfigFile, IsRefusedWhereALineIsNoSetting) {
  expect_refused("banjir\n", "banjir", "--help");
}

TEST_F(ConfigFile, IsRefusedWhereItSaysOneThingTwice) {
  expect_refused("limit = 1\nlimit = 2\n", "limit", "--help");
}

TEST_F(ConfigFile, MustBeThere) { expect_unreadable(scratch() / "missing.conf"); }

TEST_F(ConfigFile, MustNotBeADirectory) { expect_unreadable(scratch().path()); }

TEST_F(ConfigFile, MayNameAnArchiveForCommandsThatHaveNone) {
  Options options({.name = "kliping-index analyze",
                   .section = "analyze",
                   .usage = {},
                   .summary = {},
                   .examples = {}});
  const auto file = scratch().write("kliping.conf", "archive = /srv/arsip\n");
  EXPECT_TRUE(options.parse(Words{"--config", file.string()}));
  EXPECT_FALSE(options.has("archive"));
}

}  // namespace
}  // namespace kliping::program
