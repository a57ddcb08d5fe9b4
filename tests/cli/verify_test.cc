// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <filesystem>

#include "kliping/schema.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

class Verify : public ProgramTest {
 protected:
  const std::vector<Story> two_stories{{.id = "a", .title = "Banjir", .body = "Air naik."},
                                       {.id = "b", .title = "Gempa", .body = "Tanah goyah."}};

  [[nodiscard]] fs::path generation() const { return fs::path(archive()) / "gen-000001"; }
};

TEST_F(Verify, SaysWhatWasLookedAt) {
  build(two_stories);
  const CommandResult quick = index("verify", {});
  expect(quick, ExitCode::ok);
  EXPECT_EQ(quick.out, "gen-000001: 2 articles, 2 of them compared with the index\n");
  const CommandResult deep = index("verify", {"--deep"});
  expect(deep, ExitCode::ok);
  expect_text(deep.out, "tables read");
}

TEST_F(Verify, NamesFaultsAndTheCommandThatRebuilds) {
  build(two_stories);
  fs::remove(generation() / "docdata.glass");
  const CommandResult result = index("verify", {});
  expect(result, ExitCode::failure);
  expect_text(result.out, "fault: the table ");
  expect_text(result.out, "docdata.glass is missing\n");
  expect_text(result.err, "1 fault");
  expect_text(result.err, "kliping-index build --archive " + archive());
}

TEST_F(Verify, NamesACurrentThatNamesNothing) {
  build(two_stories);
  scratch().write("archive/CURRENT", "apa?\n");
  const CommandResult result = index("verify", {});
  expect(result, ExitCode::failure);
  expect_text(result.out, "CURRENT names no generation");
}

TEST_F(Verify, TellsAnArchiveOfAnotherVersionFromADamagedOne) {
  build(two_stories);
  Xapian::WritableDatabase index_of_other(generation().string());
  index_of_other.set_metadata(std::string(metadata_key::schema), "999");
  index_of_other.close();
  expect_error(index("verify", {}), ExitCode::schema_mismatch, "has schema 999");
}

TEST_F(Verify, FindsNoArchiveWhereThereIsNone) {
  expect_error(index("verify", {}), ExitCode::no_archive, "there is no archive");
}

}  // namespace
}  // namespace kliping::test
