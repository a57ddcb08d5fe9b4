// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <regex>
#include <sstream>

#include "kliping/searcher.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

const fs::path units = source_directory() / "indexer" / "systemd";

std::string content_of(const fs::path& path) {
  std::ostringstream content;
  content << std::ifstream(path).rdbuf();
  return content.str();
}

/// The units for systemd, with the paths of the test instead of those of a
/// machine that has kliping installed.
class SystemdUnits : public ProgramTest {
 protected:
  void SetUp() override {
    std::string service = content_of(units / "kliping-update.service");
    service = std::regex_replace(service, std::regex("/usr/bin/kliping-index"), index_program());
    scratch().write("kliping-update.service", service);
    scratch().write("kliping-update.timer", content_of(units / "kliping-update.timer"));
  }

  static CommandResult analyze(const std::string& arguments) {
    return run_shell("command -v systemd-analyze >/dev/null || exit 99; systemd-analyze " +
                     arguments);
  }

  [[nodiscard]] std::string path_of(const char* unit) const { return (scratch() / unit).string(); }

  /// The command that the service runs, with a few of its words replaced.
  [[nodiscard]] std::string command() const {
    const std::string service = content_of(path_of("kliping-update.service"));
    std::smatch start;
    EXPECT_TRUE(std::regex_search(service, start, std::regex("ExecStart=(.*)")));
    const std::string text = std::regex_replace(start[1].str(), std::regex("/var/lib/kliping"),
                                                (scratch() / "lib").string());
    return std::regex_replace(text, std::regex("/srv/berita"), (scratch() / "berita").string());
  }
};

TEST_F(SystemdUnits, AreUnderstoodBySystemd) {
  const CommandResult result = analyze("verify " + path_of("kliping-update.service") + ' ' +
                                       path_of("kliping-update.timer"));
  if (result.exit_code == 99) GTEST_SKIP() << "systemd-analyze is not installed";
  EXPECT_EQ(result.exit_code, 0) << result.err;
  EXPECT_EQ(result.err, "");
}

TEST_F(SystemdUnits, LeaveTheServiceNextToNoRights) {
  // Ten times the exposure that is allowed, of at most 100.
  const CommandResult result =
      analyze("security --offline=true --threshold=10 " + path_of("kliping-update.service"));
  if (result.exit_code == 99) GTEST_SKIP() << "systemd-analyze is not installed";
  EXPECT_EQ(result.exit_code, 0) << result.out;
}

TEST_F(SystemdUnits, RunACommandThatWorks) {
  scratch().write("berita/in.jsonl",
                  as_json_lines({{.id = "a", .title = "Banjir", .body = "Air naik."}}));
  const std::string library = (scratch() / "lib/arsip").string();
  expect(run_index({"build", "--archive", library, (scratch() / "berita").string()}), ExitCode::ok);
  const CommandResult result = run_shell(command());
  expect(result, ExitCode::ok);
  expect_text(result.err, "1 unchanged");
  expect_text(content_of(scratch() / "lib/update.prom"), "kliping_run_success");
  expect_text(content_of(scratch() / "lib/update.json"), "\"unchanged\"");
}

/// The commands of indexer/doc/operations.md on backup and restore.
class Backup : public ProgramTest {
 protected:
  void SetUp() override { build({flood}); }

  [[nodiscard]] std::string backup() const { return (scratch() / "cadangan").string(); }

  void back_up() const {
    const CommandResult result = run_shell("flock " + archive() + "/LOCK cp -a --reflink=auto " +
                                           archive() + " " + backup());
    expect(result, ExitCode::ok);
  }

  void restore() const {
    const CommandResult result =
        run_shell("ARSIP=" + archive() + " CADANGAN=" + backup() +
                  "; export ARSIP CADANGAN; flock $ARSIP/LOCK sh -ec '"
                  "  cp -a \"$CADANGAN/$(cat $CADANGAN/CURRENT)\" $ARSIP/gen-000900\n"
                  "  echo gen-000900 >$ARSIP/CURRENT.new\n"
                  "  sync $ARSIP/CURRENT.new\n"
                  "  mv $ARSIP/CURRENT.new $ARSIP/CURRENT'");
    expect(result, ExitCode::ok);
  }

  const Story flood{.id = "banjir", .title = "Banjir", .body = "Air naik."};
  const Story quake{.id = "gempa", .title = "Gempa", .body = "Tanah goyah."};
};

TEST_F(Backup, IsAnArchiveItself) {
  back_up();
  expect(run_index({"verify", "--deep", "--archive", backup()}), ExitCode::ok);
  EXPECT_EQ(run_search({"--archive", backup(), "--count", "banjir"}).out, "1\n");
}

TEST_F(Backup, TakesThePlaceOfADamagedIndexUnderAReader) {
  const Searcher reader{fs::path(archive())};
  back_up();
  build({quake});
  EXPECT_EQ(reader.search(Query::parse("banjir")).total, 0U);
  fs::resize_file(fs::path(archive()) / "gen-000002" / "postlist.glass", 100);
  restore();
  EXPECT_EQ(reader.search(Query::parse("banjir")).total, 1U);
  expect(index("verify", {"--deep"}), ExitCode::ok);
}

TEST_F(Backup, IsBroughtUpToDateByTheNextRun) {
  back_up();
  build({flood, quake});
  restore();
  const auto file = scratch().write("in.jsonl", as_json_lines({flood, quake}));
  expect(index("update", {file.string()}), ExitCode::ok);
  EXPECT_EQ(ids_of("gempa"), std::vector<std::string>{"gempa"});
  EXPECT_TRUE(fs::exists(fs::path(archive()) / "gen-000900"));
}

TEST_F(Backup, OfTheGenerationBeforeIsThereAlready) {
  build({quake});
  const CommandResult result =
      run_shell("flock " + archive() + "/LOCK sh -c 'cd " + archive() +
                " && echo gen-000001 >CURRENT.new && mv CURRENT.new CURRENT'");
  expect(result, ExitCode::ok);
  EXPECT_EQ(ids_of("*"), std::vector<std::string>{"banjir"});
}

}  // namespace
}  // namespace kliping::test
