// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/output_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping::app {
namespace {

namespace fs = std::filesystem;

/// A test with an empty directory.
class OutputFiles : public ::testing::Test {
 protected:
  /// Expects that naming this path is an error of that kind, which names it.
  static void expect_refused(const fs::path& path, ErrorCode code) {
    try {
      const OutputFile file("report", path);
      ADD_FAILURE() << "accepted: " << path;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), code);
      EXPECT_PRED_FORMAT2(testing::IsSubstring, path.string(), error.what());
    }
  }

  [[nodiscard]] std::size_t count_entries() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(scratch.path()), fs::directory_iterator()));
  }

  const test::ScratchDirectory scratch;
};

TEST_F(OutputFiles, AreNotTouchedBeforeTheyAreWritten) {
  const OutputFile file("report", scratch / "report.json");
  EXPECT_EQ(count_entries(), 0U);
  EXPECT_EQ(file.previous(), "");
}

TEST_F(OutputFiles, ReplaceWhatWasThere) {
  const OutputFile file("report", scratch.write("report.json", "old"));
  EXPECT_EQ(file.previous(), "old");
  file.write("new");
  EXPECT_EQ(file.previous(), "new");
  EXPECT_EQ(count_entries(), 1U);
}

TEST_F(OutputFiles, LeaveALinkAndWriteTheFileBehindIt) {
  scratch.write("real", "old");
  fs::create_symlink(scratch / "real", scratch / "link");
  OutputFile("report", scratch / "link").write("new");
  EXPECT_TRUE(fs::is_symlink(scratch / "link"));
  EXPECT_EQ(OutputFile("report", scratch / "real").previous(), "new");
}

TEST_F(OutputFiles, AreNoDirectoriesPipesAndDevices) {
  expect_refused(scratch.path(), ErrorCode::bad_usage);
  expect_refused(scratch.path() / "", ErrorCode::bad_usage);
  expect_refused("", ErrorCode::bad_usage);
  expect_refused("/dev/null", ErrorCode::bad_usage);
  ASSERT_EQ(::mkfifo((scratch / "pipe").c_str(), 0600), 0);
  expect_refused(scratch / "pipe", ErrorCode::bad_usage);
}

TEST_F(OutputFiles, NeedADirectoryThatIsThere) {
  expect_refused(scratch / "missing/report.json", ErrorCode::failure);
  scratch.write("file", "");
  expect_refused(scratch / "file/report.json", ErrorCode::failure);
}

TEST_F(OutputFiles, NeedADirectoryThatCanBeWritten) {
  if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  fs::create_directory(scratch / "closed");
  fs::permissions(scratch / "closed", fs::perms::owner_read | fs::perms::owner_exec);
  expect_refused(scratch / "closed/report.json", ErrorCode::failure);
  fs::permissions(scratch / "closed", fs::perms::owner_all);
}

}  // namespace
}  // namespace kliping::app
