// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <functional>

#include "indexer/readers/input_file.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

/// A test with an archive that is kept up to date with files.
class UnchangedFiles : public ArchiveTest {
 protected:
  void write(const std::string& name, const std::vector<Story>& stories) const {
    scratch().write("berita/" + name, as_json_lines(stories));
  }

  [[nodiscard]] std::string path_of(const std::string& name) const {
    return (scratch() / ("berita/" + name)).string();
  }

  /// The inputs of a run: the whole directory unless files of it are named.
  [[nodiscard]] std::vector<std::string> inputs(const std::vector<std::string>& names) const {
    if (names.empty()) return {(scratch() / "berita").string()};
    std::vector<std::string> paths;
    for (const std::string& name : names) paths.push_back(path_of(name));
    return paths;
  }

  Report build_from_files(const std::vector<std::string>& names = {}) {
    return build_archive(archive(), inputs(names), witness);
  }

  Report update_from(const std::vector<std::string>& names = {},
                     const UpdateOptions& options = {}) {
    return update_archive(archive(), inputs(names), options, witness);
  }

  static UpdateOptions with_prune() {
    UpdateOptions options;
    options.prune = PruneLimit{.percent = 100};
    return options;
  }

  const Story flood{.id = "banjir", .title = "Banjir", .body = "Air naik."};
  const Story quake{.id = "gempa", .title = "Gempa", .body = "Tanah goyah."};
  const Story market{.id = "pasar", .title = "Pasar", .body = "Ramai."};
  const Story other_flood{.id = "banjir", .title = "Banjir", .body = "Air surut."};
};

TEST_F(UnchangedFiles, AreNotReadAgainAfterABuild) {
  write("a.jsonl", {flood, quake});
  write("b.jsonl", {market});
  EXPECT_EQ(build_from_files().unchanged_files, 0U);
  const Report report = update_from();
  EXPECT_EQ(report.files, 2U);
  EXPECT_EQ(report.unchanged_files, 2U);
  EXPECT_EQ(report.seen, 3U);
  EXPECT_EQ(report.unchanged, 3U);
  EXPECT_EQ(report.articles, 3U);
}

TEST_F(UnchangedFiles, AreNotReadAgainAfterAnUpdate) {
  write("a.jsonl", {flood});
  build_from_files();
  write("b.jsonl", {market});
  EXPECT_EQ(update_from().unchanged_files, 1U);
  EXPECT_EQ(update_from().unchanged_files, 2U);
}

TEST_F(UnchangedFiles, AreKnownByTheirContentWhenTheirTimeIsAnother) {
  write("a.jsonl", {flood});
  build_from_files();
  const fs::path file = path_of("a.jsonl");
  fs::last_write_time(file, fs::last_write_time(file) - std::chrono::hours(5));
  EXPECT_EQ(update_from().unchanged_files, 1U);
}

TEST_F(UnchangedFiles, AreToldFromThoseOfTheSameSizeAndTimeWithAnotherContent) {
  write("a.jsonl", {flood});
  build_from_files();
  const fs::path file = path_of("a.jsonl");
  const auto time = fs::last_write_time(file);
  Story same_length = flood;
  same_length.body = "Air luap.";
  write("a.jsonl", {same_length});
  fs::last_write_time(file, time);
  EXPECT_EQ(update_from().replaced, 1U);
  expect_hits("luap", {"banjir"});
}

TEST_F(UnchangedFiles, AreReadAgainUnderOtherOptions) {
  write("a.jsonl", {flood});
  build_from_files();
  UpdateOptions options;
  options.input.map = {{.field = "title", .name = "judul"}};
  EXPECT_EQ(update_from({}, options).unchanged_files, 0U);
}

TEST_F(UnchangedFiles, AreReadAgainWhenAnArticleOfThemWasRemoved) {
  write("a.jsonl", {flood, quake});
  build_from_files();
  remove_articles(archive(), std::vector<std::string>{"gempa"}, {}, witness);
  const Report report = update_from();
  EXPECT_EQ(report.unchanged_files, 0U);
  EXPECT_EQ(report.added, 1U);
  expect_hits("*", {"banjir", "gempa"});
}

TEST_F(UnchangedFiles, AreReadAgainWhenAnotherFileHasReplacedAnArticleOfThem) {
  write("a.jsonl", {flood});
  build_from_files();
  write("b.jsonl", {other_flood});
  EXPECT_EQ(update_from({"b.jsonl"}).replaced, 1U);
  EXPECT_EQ(update_from({"a.jsonl"}).replaced, 1U);
  expect_hits("naik", {"banjir"});
}

TEST_F(UnchangedFiles, GoBeforeALaterFileWithTheSameIdAsIfTheyWereRead) {
  write("a.jsonl", {flood});
  build_from_files();
  write("b.jsonl", {other_flood});
  for (int night = 0; night < 3; ++night) {
    const Report report = update_from();
    EXPECT_EQ(report.unchanged, 1U);
    EXPECT_EQ(report.rejected, 1U);
  }
  expect_hits("naik", {"banjir"});
}

TEST_F(UnchangedFiles, AreReadAgainBehindAFileThatHasTakenTheirId) {
  write("b.jsonl", {flood});
  build_from_files();
  write("a.jsonl", {other_flood});
  const Report report = update_from();
  EXPECT_EQ(report.replaced, 1U);
  EXPECT_EQ(report.rejected, 1U);
  EXPECT_NE(witness.rejections.back().where.find("b.jsonl"), std::string::npos);
  expect_hits("surut", {"banjir"});
}

TEST_F(UnchangedFiles, HaveTheirRejectionsNamedEachTime) {
  scratch().write("berita/a.jsonl", as_json_lines({flood}) + "{rusak\n");
  build_from_files();
  const Rejection first = witness.rejections.back();
  witness.rejections.clear();
  const Report report = update_from();
  EXPECT_EQ(report.unchanged_files, 1U);
  EXPECT_EQ(report.seen, 2U);
  EXPECT_EQ(report.rejected, 1U);
  EXPECT_EQ(witness.rejections, std::vector<Rejection>{first});
}

TEST_F(UnchangedFiles, KeepTheirArticlesWhenTheRestIsPruned) {
  write("a.jsonl", {flood, quake});
  write("b.jsonl", {market});
  build_from_files();
  fs::remove(path_of("b.jsonl"));
  const Report report = update_from({}, with_prune());
  EXPECT_EQ(report.unchanged_files, 1U);
  EXPECT_EQ(report.removed, 1U);
  expect_hits("*", {"banjir", "gempa"});
}

TEST_F(UnchangedFiles, AreForgottenWhenTheyAreNotAmongTheInputsOfAPrune) {
  write("a.jsonl", {flood});
  write("b.jsonl", {market});
  build_from_files();
  EXPECT_EQ(update_from({"a.jsonl"}, with_prune()).removed, 1U);
  EXPECT_EQ(update_from().added, 1U);
  expect_hits("*", {"banjir", "pasar"});
}

TEST_F(UnchangedFiles, AreNotReadToPrune) {
  write("a.jsonl", {flood});
  write("b.jsonl", {market});
  build_from_files({"a.jsonl", "b.jsonl"});
  const Report report = prune_archive(archive(), inputs({"a.jsonl"}), with_prune(), witness);
  EXPECT_EQ(report.unchanged_files, 1U);
  EXPECT_EQ(report.removed, 1U);
  expect_hits("*", {"banjir"});
}

TEST_F(UnchangedFiles, AreReadAgainWhereTheyWereWrittenToWhileTheyWereRead) {
  struct Writer : Witness {
    std::function<void()> write;
    void on_progress(const Report&) override { write(); }
  } writer;
  writer.write = [&] { write("a.jsonl", {flood, quake}); };
  build({market});
  write("a.jsonl", {flood});
  update_archive(archive(), inputs({"a.jsonl"}), {}, writer);
  write("a.jsonl", {flood});
  EXPECT_EQ(update_from({"a.jsonl"}).unchanged_files, 0U);
}

TEST_F(UnchangedFiles, WithOneArticleTwiceCountItTwice) {
  write("a.jsonl", {flood, flood});
  build_from_files();
  const Report report = update_from();
  EXPECT_EQ(report.unchanged_files, 1U);
  EXPECT_EQ(report.seen, 2U);
  EXPECT_EQ(report.unchanged, 2U);
  EXPECT_EQ(report.articles, 1U);
}

TEST_F(UnchangedFiles, ThatAreEmptyNowAreRejectedUntilTheyAreGone) {
  write("a.jsonl", {flood});
  write("b.jsonl", {market});
  build_from_files();
  scratch().write("berita/b.jsonl", "");
  for (int night = 0; night < 2; ++night) {
    const Report report = update_from({}, with_prune());
    EXPECT_EQ(report.rejected, 1U);
    EXPECT_EQ(report.pruning, Pruning::inputs_incomplete);
  }
  EXPECT_EQ(witness.rejections.back().reason,
            "empty, though it had 1 article when it was read last: mend it, or delete it if they "
            "are to go");
  fs::remove(path_of("b.jsonl"));
  EXPECT_EQ(update_from({}, with_prune()).removed, 1U);
}

TEST_F(UnchangedFiles, ThatWereEmptyBeforeAreNoFault) {
  write("a.jsonl", {flood});
  scratch().write("berita/b.jsonl", "");
  build_from_files();
  EXPECT_EQ(update_from({}, with_prune()).pruning, Pruning::done);
}

TEST_F(UnchangedFiles, CountAmongTheBytesThatAreDoneAsFilesThatAreIgnoredDo) {
  write("a.jsonl", {flood});
  scratch().write("berita/gambar.png", "bukan berita");
  const auto bytes = fs::file_size(path_of("a.jsonl")) + fs::file_size(path_of("gambar.png"));
  EXPECT_EQ(build_from_files().input_bytes, bytes);
  const Report report = update_from();
  EXPECT_EQ(report.unchanged_files, 1U);
  EXPECT_EQ(report.input_bytes, bytes);
}

TEST_F(UnchangedFiles, WithoutAnArticleAreStillAnInputThatHoldsNothing) {
  write("a.jsonl", {flood});
  scratch().write("lain/kosong.jsonl", "");
  build_from_files();
  const std::vector<std::string> both{path_of("a.jsonl"), (scratch() / "lain").string()};
  for (int night = 0; night < 2; ++night) {
    EXPECT_EQ(update_archive(archive(), both, with_prune(), witness).pruning,
              Pruning::inputs_incomplete);
  }
}

TEST(SettledFile, HasNotChangedForTwoSeconds) {
  using std::chrono::seconds;
  const std::chrono::system_clock::time_point now{seconds(1'000'000'000)};
  constexpr std::int64_t second = 1'000'000'000;
  const auto changed_before = [&](std::int64_t seconds_ago) {
    return FileState{.size = 1, .modified = 5, .changed = (1'000'000'000 - seconds_ago) * second};
  };
  EXPECT_TRUE(is_settled(changed_before(3), now));
  EXPECT_FALSE(is_settled(changed_before(2), now));
  EXPECT_FALSE(is_settled(changed_before(-9), now));  // of another machine's clock
}

}  // namespace
}  // namespace kliping::test
