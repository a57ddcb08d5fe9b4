// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "common/archive/writer_lock.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

class Compact : public ProgramTest {
 protected:
  void SetUp() override { build({{.id = "a", .title = "Banjir", .body = "Air naik."}}); }
};

TEST_F(Compact, SaysTheSizeBeforeAndNow) {
  const CommandResult result = index("compact", {});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.out, "");
  expect_text(result.err, " before, ");
  expect_text(result.err, "1 articles in the archive");
  EXPECT_EQ(ids_of("banjir"), std::vector<std::string>{"a"});
}

TEST_F(Compact, SaysNothingWhenQuiet) { EXPECT_EQ(index("compact", {"--quiet"}).err, ""); }

TEST_F(Compact, KeepsAsManyGenerationsAsItIsTold) {
  expect(index("compact", {"--keep", "1"}), ExitCode::ok);
  EXPECT_FALSE(fs::exists(fs::path(archive()) / "gen-000001"));
  EXPECT_TRUE(fs::exists(fs::path(archive()) / "gen-000002"));
}

TEST_F(Compact, LeavesTheArchiveToAnotherWriter) {
  const WriterLock lock{Archive(archive())};
  expect_error(index("compact", {}), ExitCode::locked, "is being written by process");
  EXPECT_FALSE(fs::exists(fs::path(archive()) / "gen-000002"));
}

TEST_F(Compact, LeavesTheArchiveAsItWasWhenTheDiskIsFull) {
  expect(index("compact", {}, {.input = "", .environment = {}, .largest_file = 4096}),
         ExitCode::failure);
  EXPECT_EQ(ids_of("banjir"), std::vector<std::string>{"a"});
  EXPECT_FALSE(fs::exists(fs::path(archive()) / "gen-000002"));
}

}  // namespace
}  // namespace kliping::test
