// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

class Build : public ProgramTest {
 protected:
  const std::vector<Story> two_stories{{.id = "a", .title = "Banjir", .body = "Air naik."},
                                       {.id = "b", .title = "Gempa", .body = "Tanah goyah."}};
};

TEST_F(Build, SaysWhatItDidOnStandardErrorAlone) {
  const auto file = scratch().write("in.jsonl", as_json_lines(two_stories));
  const CommandResult result = index("build", {file.string()});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.out, "");
  expect_text(result.err, "2 seen: 2 added, 0 replaced, 0 unchanged, 0 rejected");
  expect_text(result.err, "2 articles in the archive");
}

TEST_F(Build, SaysNothingWhenQuietAndAllIsWell) {
  const auto file = scratch().write("in.jsonl", as_json_lines(two_stories));
  EXPECT_EQ(index("build", {"--quiet", file.string()}).err, "");
}

TEST_F(Build, ReadsStandardInput) {
  expect(index("build", {"-"}, {.input = as_json_lines(two_stories)}), ExitCode::ok);
  EXPECT_EQ(ids_of("banjir"), std::vector<std::string>{"a"});
}

TEST_F(Build, ReplacesTheArchiveAndKeepsTheGenerationBefore) {
  build(two_stories);
  build({{.id = "c", .title = "Pasar", .body = "Ramai."}});
  EXPECT_EQ(ids_of("*"), std::vector<std::string>{"c"});
  build({{.id = "d", .title = "Pasar", .body = "Sepi."}});
  EXPECT_FALSE(fs::exists(fs::path(archive()) / "gen-000001"));
  EXPECT_TRUE(fs::exists(fs::path(archive()) / "gen-000002"));
  EXPECT_TRUE(fs::exists(fs::path(archive()) / "gen-000003"));
}

TEST_F(Build, LeavesTheArchiveAsItWasWhenNothingCouldBeRead) {
  build(two_stories);
  const auto file = scratch().write("bad.jsonl", "bukan json\n");
  expect_error(index("build", {file.string()}), ExitCode::bad_input, "no article could be read");
  EXPECT_EQ(ids_of("banjir"), std::vector<std::string>{"a"});
  EXPECT_FALSE(fs::exists(fs::path(archive()) / "gen-000002"));
}

TEST_F(Build, RefusesADirectoryThatHoldsSomethingElse) {
  scratch().write("archive/naskah.txt", "Jangan disentuh.");
  const auto file = scratch().write("in.jsonl", as_json_lines(two_stories));
  expect_error(index("build", {file.string()}), ExitCode::bad_usage, "holds other files");
  EXPECT_TRUE(fs::exists(scratch() / "archive/naskah.txt"));
}

TEST_F(Build, TakesTheArchiveFromTheEnvironment) {
  const auto file = scratch().write("in.jsonl", as_json_lines(two_stories));
  const CommandSetting setting{.input = "", .environment = {{"KLIPING_ARCHIVE", archive()}}};
  expect(run_index({"build", file.string()}, setting), ExitCode::ok);
  expect(run_search({"banjir"}, setting), ExitCode::ok);
}

TEST_F(Build, RefusesWhatItCannotDoWithoutAnArchiveOrInputs) {
  expect_error(run_index({"build", "x"}), ExitCode::bad_usage, "no archive is named");
  expect_error(index("build", {}), ExitCode::bad_usage, "no input is named");
}

TEST_F(Build, IsDescribedByInfo) {
  build(two_stories);
  const CommandResult result = index("info", {"--verbose"});
  expect(result, ExitCode::ok);
  expect_text(result.out, "articles     2\n");
  expect_text(result.out, "generation   gen-000001\n");
  for (const FieldSpec& field : fields) expect_text(result.out, std::string(field.meaning));
}

TEST_F(Build, KeepsTheGenerationsWhenCurrentIsLost) {
  build(two_stories);
  fs::remove(fs::path(archive()) / "CURRENT");
  expect_error(index("build", {"/tidak/ada"}), ExitCode::bad_input, "no article could be read");
  EXPECT_TRUE(fs::exists(fs::path(archive()) / "gen-000001"));
}

TEST_F(Build, RepairsACurrentThatNamesNothing) {
  build(two_stories);
  scratch().write("archive/CURRENT", "");
  expect(search({"banjir"}), ExitCode::failure);
  build(two_stories);
  EXPECT_EQ(ids_of("banjir"), std::vector<std::string>{"a"});
}

TEST_F(Build, ReadsExtensionsInCapitals) {
  scratch().write("in/A.TXT", "Banjir\nJAKARTA - Air naik.\n");
  expect(index("build", {(scratch() / "in").string()}), ExitCode::ok);
  EXPECT_EQ(ids_of("banjir").size(), 1U);
}

}  // namespace
}  // namespace kliping::test
