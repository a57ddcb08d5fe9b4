// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

using Ids = std::vector<std::string>;

class Update : public ProgramTest {
 protected:
  void SetUp() override { build({flood, quake, market}); }

  CommandResult update(const std::vector<Story>& stories, CommandArguments arguments = {}) const {
    const auto file = scratch().write("in.jsonl", as_json_lines(stories));
    arguments.push_back(file.string());
    return index("update", arguments);
  }

  const Story flood{.id = "banjir", .title = "Banjir", .body = "Air naik."};
  const Story quake{.id = "gempa", .title = "Gempa", .body = "Tanah goyah."};
  const Story market{.id = "pasar", .title = "Pasar", .body = "Ramai."};
};

TEST_F(Update, ChangesNothingOnTheSameInput) {
  const CommandResult result = update({flood, quake, market});
  expect(result, ExitCode::ok);
  expect_text(result.err, "3 seen: 0 added, 0 replaced, 3 unchanged, 0 rejected; 0 removed");
}

TEST_F(Update, AddsAndReplacesExactlyWhatChanged) {
  Story changed = quake;
  changed.body = "Tanah goyah lagi.";
  const CommandResult result =
      update({flood, changed, market, {.id = "angin", .title = "Angin", .body = "Kencang."}});
  expect(result, ExitCode::ok);
  expect_text(result.err, "4 seen: 1 added, 1 replaced, 2 unchanged, 0 rejected; 0 removed");
  expect_text(result.err, "4 articles in the archive");
  EXPECT_EQ(ids_of("lagi"), Ids{"gempa"});
  EXPECT_EQ(ids_of("kencang"), Ids{"angin"});
}

TEST_F(Update, KeepsWhatIsNotInTheInputUnlessAskedToPrune) {
  expect(update({flood}), ExitCode::ok);
  EXPECT_EQ(ids_of("*").size(), 3U);
}

TEST_F(Update, PrunesExactlyWhatIsGone) {
  const CommandResult result = update({flood, market}, {"--prune", "--force"});
  expect(result, ExitCode::ok);
  expect_text(result.err, "2 unchanged, 0 rejected; 1 removed");
  EXPECT_EQ(ids_of("*"), (Ids{"banjir", "pasar"}));
}

TEST_F(Update, PrunesNothingWhenPartOfTheInputWasRejected) {
  const auto file = scratch().write("in.jsonl", as_json_lines({flood}) + "{rusak\n");
  const CommandResult result = index("update", {"--prune", file.string()});
  expect(result, ExitCode::some_rejected);
  expect_text(result.err, "nothing was pruned");
  EXPECT_EQ(ids_of("*").size(), 3U);
}

TEST_F(Update, FindsAChangeInAnyField) {
  Story moved = flood;
  moved.section = "Nasional";
  expect_text(update({moved}).err, "1 replaced");
  EXPECT_EQ(ids_of("section:nasional"), Ids{"banjir"});
}

TEST_F(Update, DoesNotIndexAnArticleTwiceThatIsInTheInputTwice) {
  const CommandResult result = update({flood, flood});
  expect(result, ExitCode::ok);
  EXPECT_EQ(ids_of("*").size(), 3U);
}

TEST_F(Update, RejectsASecondArticleOfTheSameIdByName) {
  Story other = flood;
  other.body = "Isi yang lain.";
  const CommandResult result = update({flood, other});
  expect(result, ExitCode::some_rejected);
  expect_text(result.err, "in.jsonl:2: another article of this run has the same id `banjir`");
}

TEST_F(Update, RemovesArticlesByTheirIds) {
  const CommandResult result = index("remove", {"gempa", "tidak-ada"});
  expect(result, ExitCode::ok);
  expect_text(result.err, "1 of 2 removed; 2 articles in the archive");
  EXPECT_EQ(ids_of("*"), (Ids{"banjir", "pasar"}));
  expect(index("remove", {"gempa"}), ExitCode::nothing_matched);
}

TEST_F(Update, FailsLoudlyOnAFullDiskAndFinishesTheWorkOnTheNextRun) {
  std::vector<Story> many;
  for (int i = 0; i < 2000; ++i) {
    std::string body;
    for (int word = 0; word < 40; ++word) body += "kata" + std::to_string(i * 40 + word) + " ";
    many.push_back({.id = "banyak" + std::to_string(i), .title = "Banyak", .body = body});
  }
  const auto file = scratch().write("banyak.jsonl", as_json_lines(many));
  const CommandSetting full_disk{.input = "", .environment = {}, .largest_file = 200'000};
  const CommandResult failed = index("update", {file.string()}, full_disk);
  expect(failed, ExitCode::failure);
  expect_text(failed.err, "0 rejected");
  expect_text(failed.err, "failed after");
  EXPECT_EQ(ids_of("banjir"), Ids{"banjir"});

  expect(index("update", {file.string()}), ExitCode::ok);
  EXPECT_EQ(search({"--count", "*"}).out, "2003\n");
}

TEST_F(Update, NeedsAnArchiveThatWasBuilt) {
  const auto file = scratch().write("in.jsonl", as_json_lines({flood}));
  const std::string missing = (scratch() / "tidak-ada").string();
  const CommandResult result = run_index({"update", "--archive", missing, file.string()});
  expect_error(result, ExitCode::no_archive, "there is no archive at " + missing);
  expect_text(result.err, "kliping-index build --archive " + missing);
  EXPECT_FALSE(std::filesystem::exists(missing));
}

TEST_F(Update, PrunesNothingWhenAnInputHoldsNothing) {
  std::filesystem::create_directory(scratch() / "belum-terpasang");
  const auto file = scratch().write("in.jsonl", as_json_lines({flood}));
  const CommandResult result =
      index("update", {"--prune", file.string(), (scratch() / "belum-terpasang").string()});
  expect(result, ExitCode::failure);
  expect_text(result.err, "nothing was pruned");
  EXPECT_EQ(ids_of("*").size(), 3U);
}

TEST_F(Update, FailsWithAMessageOnADamagedIndex) {
  const auto table = std::filesystem::path(archive()) / "gen-000001" / "postlist.glass";
  std::filesystem::resize_file(table, 100);
  const CommandResult result = update({flood});
  EXPECT_NE(result.exit_code, 0);
  EXPECT_LT(result.exit_code, 128) << result.err;
  expect_text(result.err, "gen-000001");
}

}  // namespace
}  // namespace kliping::test
