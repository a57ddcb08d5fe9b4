// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/durable_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "common/archive/file_descriptor.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// Lets no file grow beyond some bytes, as a full disk would. The system would
/// end the process by a signal, were that not ignored.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    EXPECT_EQ(::getrlimit(RLIMIT_FSIZE, &before_), 0);
    const rlimit limit{bytes, before_.rlim_max};
    EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
  }
  FullDisk(const FullDisk&) = delete;
  FullDisk& operator=(const FullDisk&) = delete;
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  void (*handler_)(int);
  rlimit before_{};
};

/// Expects a failure that names the action and the path.
template <typename Work>
void expect_failure(const std::string& action, const fs::path& path, Work&& work) {
  try {
    work();
    ADD_FAILURE() << "no error: cannot " << action << ' ' << path;
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "cannot " + action + ' ' + path.string() + ": ",
                        error.what());
  }
}

TEST(ReadFile, GivesTheWholeContent) {
  const test::ScratchDirectory scratch;
  const std::string content = std::string("a\0\r\n", 4) + std::string(200'000, 'x');
  EXPECT_EQ(read_file(scratch.write("file", content)), content);
  EXPECT_EQ(read_file(scratch.write("empty", "")), "");
}

TEST(ReadFile, FailsWhereThereIsNoFile) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch / "missing";
  expect_failure("read", path, [&] { static_cast<void>(read_file(path)); });
}

TEST(ReadFile, FailsForADirectory) {
  const test::ScratchDirectory scratch;
  expect_failure("read", scratch.path(), [&] { static_cast<void>(read_file(scratch.path())); });
}

TEST(ReplaceFile, MakesAFile) {
  const test::ScratchDirectory scratch;
  replace_file(scratch / "file", "content\n");
  EXPECT_EQ(read_file(scratch / "file"), "content\n");
}

TEST(ReplaceFile, PutsShortContentInPlaceOfLong) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch.write("file", "something much longer than what follows");
  replace_file(path, "short");
  EXPECT_EQ(read_file(path), "short");
  replace_file(path, "");
  EXPECT_EQ(read_file(path), "");
}

TEST(ReplaceFile, LeavesNoOtherFileBehind) {
  const test::ScratchDirectory scratch;
  replace_file(scratch / "file", "content");
  EXPECT_EQ(std::distance(fs::directory_iterator(scratch.path()), fs::directory_iterator()), 1);
}

TEST(ReplaceFile, LeavesAReaderWhatItHadOpened) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch.write("file", "old");
  const FileDescriptor reader("read", path, O_RDONLY);
  replace_file(path, "new");
  char content[4] = {};
  EXPECT_EQ(::read(reader.get(), content, 3), 3);
  EXPECT_STREQ(content, "old");
}

TEST(ReplaceFile, GoesOnWhereACrashLeftItsTemporaryFile) {
  const test::ScratchDirectory scratch;
  scratch.write("file.new", "half of something that was never finis");
  replace_file(scratch / "file", "whole");
  EXPECT_EQ(read_file(scratch / "file"), "whole");
}

TEST(ReplaceFile, LeavesOldContentAndNothingElseWhereTheDiskIsFull) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch.write("file", "old");
  {
    const FullDisk full(4);
    expect_failure("write", path.string() + ".new", [&] { replace_file(path, "new content"); });
  }
  EXPECT_EQ(read_file(path), "old");
  EXPECT_EQ(entries_of(scratch.path()), std::vector<fs::path>{path});
}

TEST(ReplaceFile, FailsWhereTheDirectoryIsMissing) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch / "missing/file";
  expect_failure("write", path.string() + ".new", [&] { replace_file(path, "content"); });
}

TEST(ReplaceFile, FailsWhereADirectoryHasThatName) {
  const test::ScratchDirectory scratch;
  scratch.write("name/file", "content");
  const fs::path path = scratch / "name";
  expect_failure("replace", path, [&] { replace_file(path, "content"); });
  EXPECT_EQ(read_file(path / "file"), "content");
  EXPECT_EQ(entries_of(scratch.path()), std::vector<fs::path>{path});
}

TEST(MakeDirectory, MakesThoseAboveItToo) {
  const test::ScratchDirectory scratch;
  make_directory(scratch / "a/b/c");
  EXPECT_TRUE(fs::is_directory(scratch / "a/b/c"));
  EXPECT_NO_THROW(make_directory(scratch / "a/b/c"));
  EXPECT_NO_THROW(make_directory((scratch / "a/d").string() + "/"));
}

TEST(MakeDirectory, FailsWhereAFileIsInTheWay) {
  const test::ScratchDirectory scratch;
  const fs::path file = scratch.write("file", "content");
  expect_failure("create", file, [&] { make_directory(file / "below"); });
  expect_failure("create", file, [&] { make_directory(file); });
}

TEST(SyncDirectory, TakesADirectoryWithFilesAndDirectories) {
  const test::ScratchDirectory scratch;
  scratch.write("file", "content");
  scratch.write("below/file", "content");
  EXPECT_NO_THROW(sync_directory(scratch.path()));
}

TEST(SyncDirectory, FailsWhereThereIsNone) {
  const test::ScratchDirectory scratch;
  const fs::path missing = scratch / "missing";
  expect_failure("read", missing, [&] { sync_directory(missing); });
  const fs::path file = scratch.write("file", "content");
  expect_failure("read", file, [&] { sync_directory(file); });
}

TEST(FileDescriptor, IsClosedAtTheEndOfItsScope) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch.write("file", "content");
  int number = -1;
  {
    const FileDescriptor file("read", path, O_RDONLY);
    number = file.get();
    EXPECT_NE(::fcntl(number, F_GETFD), -1);
  }
  EXPECT_EQ(::fcntl(number, F_GETFD), -1);
}

TEST(FileDescriptor, StaysOpenWhenItMoves) {
  const test::ScratchDirectory scratch;
  const fs::path path = scratch.write("file", "content");
  FileDescriptor first("read", path, O_RDONLY);
  const int number = first.get();
  const FileDescriptor second(std::move(first));
  EXPECT_EQ(second.get(), number);
  EXPECT_NE(::fcntl(number, F_GETFD), -1);
}

TEST(FileDescriptor, IsNotInheritedByOtherPrograms) {
  const test::ScratchDirectory scratch;
  const FileDescriptor file("read", scratch.write("file", "content"), O_RDONLY);
  EXPECT_EQ(::fcntl(file.get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
}

}  // namespace
}  // namespace kliping
