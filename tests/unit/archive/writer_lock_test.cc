// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/writer_lock.h"

#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include "common/archive/durable_file.h"
#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

/// Two processes that want the lock of an archive at the same moment. The one
/// that gets it keeps it, and dies with it, as soon as the other has failed.
class Contenders {
 public:
  explicit Contenders(const Archive& archive) : archive_(archive) {
    EXPECT_EQ(::pipe(start_.data()), 0);
    EXPECT_EQ(::pipe(answer_.data()), 0);
    for (pid_t& child : children_) {
      child = ::fork();
      if (child == 0) contend();
    }
  }
  Contenders(const Contenders&) = delete;
  Contenders& operator=(const Contenders&) = delete;
  ~Contenders() {
    for (const int file : {start_[0], start_[1], answer_[0], answer_[1]}) ::close(file);
  }

  /// The process that got the lock, 0 where it was not one and one alone; and
  /// what the other was told.
  std::pair<pid_t, std::string> run() {
    EXPECT_EQ(::write(start_[1], "go", 2), 2);
    std::array<char, 1000> said{};
    const ssize_t size = ::read(answer_[0], said.data(), said.size());
    const pid_t loser = ::waitpid(-1, nullptr, 0);  // the winner goes on until it is killed
    const pid_t other = loser == children_[0] ? children_[1] : children_[0];
    ::kill(other, SIGKILL);
    int status = -1;
    EXPECT_EQ(::waitpid(other, &status, 0), other);
    const pid_t winner = WIFSIGNALED(status) ? other : 0;
    return {winner, std::string(said.data(), size > 0 ? static_cast<std::size_t>(size) : 0)};
  }

 private:
  [[noreturn]] void contend() const {
    char byte = 0;
    if (::read(start_[0], &byte, 1) != 1) ::_exit(2);
    try {
      const WriterLock lock(archive_);
      while (true) ::pause();
    } catch (const Error& error) {
      const std::string_view said = error.what();
      ::_exit(::write(answer_[1], said.data(), said.size()) > 0 ? 0 : 3);
    }
  }

  Archive archive_;
  std::array<int, 2> start_{};
  std::array<int, 2> answer_{};
  std::array<pid_t, 2> children_{};
};

class WriterLockTest : public ::testing::Test {
 protected:
  WriterLockTest() { archive().create(); }

  /// The error that a writer meets; nothing where it gets the lock.
  [[nodiscard]] std::optional<Error> try_to_lock(milliseconds timeout = milliseconds(0)) const {
    try {
      const WriterLock lock(archive(), timeout);
      return std::nullopt;
    } catch (const Error& error) {
      return error;
    }
  }

  /// Lets another process take the lock and die without giving it back.
  [[nodiscard]] bool lock_and_die() const {
    const pid_t child = ::fork();
    if (child == 0) {
      const auto refused = [&] {
        try {
          static_cast<void>(new WriterLock(archive()));
          return false;
        } catch (const Error&) {
          return true;
        }
      };
      ::_exit(refused() ? 1 : 0);
    }
    int status = -1;
    return ::waitpid(child, &status, 0) == child && status == 0;
  }

  /// Holds the lock as a writer does that has not said yet who it is.
  [[nodiscard]] FileDescriptor lock_silently() const {
    FileDescriptor file("lock", lock_file(), O_RDWR | O_CREAT);
    EXPECT_EQ(::flock(file.get(), LOCK_EX | LOCK_NB), 0);
    return file;
  }

  /// Writes into LOCK as its holder does.
  void replace_in_place(std::string_view text) const {
    const FileDescriptor file("write", lock_file(), O_WRONLY | O_TRUNC);
    EXPECT_EQ(::write(file.get(), text.data(), text.size()), static_cast<ssize_t>(text.size()));
  }

  /// What LOCK says while this process holds it.
  [[nodiscard]] std::string own_text() const {
    const WriterLock lock(archive());
    return read_file(lock_file());
  }

  [[nodiscard]] std::filesystem::path lock_file() const { return archive().root() / "LOCK"; }
  [[nodiscard]] Archive archive() const { return Archive(scratch_ / "archive"); }

 private:
  test::ScratchDirectory scratch_;
};

TEST_F(WriterLockTest, RefusesASecondWriter) {
  const WriterLock first(archive());
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), ErrorCode::locked);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "try again", error->hint());
}

TEST_F(WriterLockTest, NamesTheArchiveAndTheProcessThatHoldsIt) {
  const WriterLock first(archive());
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, archive().root().string(), error->what());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "process " + std::to_string(::getpid()) + " on ",
                      error->what());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "since 2", error->what());
  EXPECT_EQ(std::string(error->what()).find('\n'), std::string::npos);
}

TEST_F(WriterLockTest, IsRefusedToAnotherProcessToo) {
  const WriterLock first(archive());
  EXPECT_FALSE(lock_and_die());
}

TEST_F(WriterLockTest, IsGivenBackAtTheEndOfItsScope) {
  { const WriterLock first(archive()); }
  EXPECT_EQ(try_to_lock(), std::nullopt);
}

TEST_F(WriterLockTest, IsGivenBackWhenItsProcessDies) {
  ASSERT_TRUE(lock_and_die());
  EXPECT_EQ(try_to_lock(), std::nullopt);
}

TEST_F(WriterLockTest, SaysInLockWhoHoldsItAndForgetsWhoDidBefore) {
  replace_file(
      lock_file(),
      "process 4194305 on a host with a very long name since 1999-01-01 00:00:00 UTC\nx\n");
  const std::string content = own_text();
  EXPECT_TRUE(content.starts_with("process " + std::to_string(::getpid()) + " on ")) << content;
  EXPECT_PRED_FORMAT2(testing::IsSubstring, " UTC\n", content);
  EXPECT_EQ(content.find("1999"), std::string::npos) << content;
}

TEST_F(WriterLockTest, LeavesNothingInLockWhenItIsGivenBack) {
  { const WriterLock first(archive()); }
  EXPECT_EQ(read_file(lock_file()), "");
}

TEST_F(WriterLockTest, LeavesTheTextOfTheHolderToTheOneThatIsRefused) {
  const WriterLock first(archive());
  const std::string before = read_file(lock_file());
  ASSERT_TRUE(try_to_lock());
  EXPECT_EQ(read_file(lock_file()), before);
}

TEST_F(WriterLockTest, WaitsUntilAnotherThreadGivesItBack) {
  auto first = std::make_unique<WriterLock>(archive());
  std::atomic<bool> is_waiting = false;
  std::optional<Error> error = Error(ErrorCode::failure, "never tried");
  std::thread second([&] {
    is_waiting = true;
    error = try_to_lock(std::chrono::minutes(5));
  });
  while (!is_waiting) std::this_thread::yield();
  first.reset();
  second.join();
  EXPECT_EQ(error, std::nullopt);
}

TEST_F(WriterLockTest, WaitsUntilAnotherProcessDies) {
  std::array<int, 2> locked{};
  ASSERT_EQ(::pipe(locked.data()), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const auto* const lock = new WriterLock(archive());
    const bool told = lock != nullptr && ::write(locked[1], "x", 1) == 1;
    while (told) ::pause();  // until it is killed
    ::_exit(1);
  }
  char byte = 0;
  ASSERT_EQ(::read(locked[0], &byte, 1), 1);
  ASSERT_TRUE(try_to_lock());
  ASSERT_EQ(::kill(child, SIGKILL), 0);
  EXPECT_EQ(try_to_lock(std::chrono::minutes(5)), std::nullopt);
  EXPECT_EQ(::waitpid(child, nullptr, 0), child);
}

TEST_F(WriterLockTest, GivesUpWhenTheTimeIsOver) {
  const WriterLock first(archive());
  const auto start = Clock::now();
  const auto error = try_to_lock(milliseconds(60));
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), ErrorCode::locked);
  EXPECT_GE(Clock::now() - start, milliseconds(60));
}

TEST_F(WriterLockTest, GivesUpWhenTheWaitingProcessIsToStop) {
  const WriterLock held(archive());
  int asked = 0;
  try {
    const WriterLock waiting(archive(), std::chrono::hours(1), [&] { return ++asked == 2; });
    FAIL() << "the lock was given twice";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::locked);
    EXPECT_EQ(asked, 2);
  }
}

TEST_F(WriterLockTest, TakesALongTimeForOneThatNeverEnds) {
  EXPECT_EQ(try_to_lock(milliseconds::max()), std::nullopt);
}

TEST_F(WriterLockTest, NeverNamesAWriterThatCrashed) {
  ASSERT_TRUE(lock_and_die());
  const std::string stale = read_file(lock_file());
  ASSERT_TRUE(stale.starts_with("process ")) << stale;
  const FileDescriptor holder = lock_silently();
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_EQ(std::string(error->what()),
            archive().root().string() + " is being written by another process");
}

TEST_F(WriterLockTest, NeverNamesAProcessThatWasGivenTheNumberOfACrashedOne) {
  std::string stale = own_text();
  const std::size_t begin = stale.find('\n') + 1;
  stale.replace(begin, std::string::npos, "1\n");
  const FileDescriptor holder = lock_silently();
  replace_in_place(stale);
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_EQ(std::string(error->what()),
            archive().root().string() + " is being written by another process");
}

TEST_F(WriterLockTest, NamesAProcessOfAnotherHostWithoutAsking) {
  const FileDescriptor holder = lock_silently();
  const std::string line = "process 4194305 on host.example since 2025-02-27 01:30:00 UTC";
  replace_in_place(line + "\n12345\n");
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, line, error->what());
}

TEST_F(WriterLockTest, WaitsForTheNameOfAWriterThatIsAboutToSayIt) {
  const std::string text = own_text();
  const FileDescriptor holder = lock_silently();
  replace_in_place(text.substr(0, text.size() / 2));
  std::optional<Error> error;
  std::thread second([&] { error = try_to_lock(); });
  replace_in_place(text);
  second.join();
  ASSERT_TRUE(error);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "process " + std::to_string(::getpid()) + " on ",
                      error->what());
}

TEST_F(WriterLockTest, NamesExactlyTheHolderWhenTwoStartAtOnce) {
  for (int round = 0; round < 100; ++round) {
    Contenders contenders(archive());
    const auto [winner, said] = contenders.run();
    ASSERT_GT(winner, 0) << "not exactly one got the lock; " << said;
    ASSERT_NE(said.find(" process " + std::to_string(winner) + " on "), std::string::npos) << said;
  }
}

TEST_F(WriterLockTest, NeedsTheArchivesDirectory) {
  const Archive missing(archive().root() / "missing");
  try {
    const WriterLock lock(missing);
    ADD_FAILURE() << "a lock in a directory that is not there";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "cannot lock", error.what());
  }
}

TEST_F(WriterLockTest, DoesNotKeepReadersOut) {
  const std::string generation = archive().create_generation();
  const WriterLock lock(archive());
  archive().publish(generation);
  EXPECT_EQ(archive().current(), generation);
}

}  // namespace
}  // namespace kliping
