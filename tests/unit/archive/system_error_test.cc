// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/system_error.h"

#include <gtest/gtest.h>
#include <xapian.h>

#include <cerrno>
#include <optional>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/archive/durable_file.h"
#include "common/archive/xapian_call.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

/// What a call of Xapian becomes.
template <typename Work>
Error error_of(const std::filesystem::path& path, Work&& work) {
  try {
    xapian_call(path, work);
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "Xapian threw nothing";
  return Error(ErrorCode::failure, "none");
}

/// Expects that the error says `part` and names the place.
void expect_says(const Error& error, const std::string& part, const std::filesystem::path& place) {
  EXPECT_PRED_FORMAT2(testing::IsSubstring, part, error.what());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, place.string(), error.what());
}

/// A test with a Xapian index on disk.
class XapianErrors : public ::testing::Test {
 protected:
  XapianErrors() {
    Xapian::WritableDatabase database = open_for_writing();
    database.add_document(Xapian::Document());
    database.commit();
  }

  [[nodiscard]] Xapian::WritableDatabase open_for_writing() const {
    return Xapian::WritableDatabase(index().string(),
                                    Xapian::DB_CREATE_OR_OPEN | Xapian::DB_NO_SYNC);
  }

  [[nodiscard]] Error error_on_opening() const {
    return error_of(index(), [&] { const Xapian::Database database(index().string()); });
  }

  [[nodiscard]] std::filesystem::path index() const { return scratch_ / "index"; }
  [[nodiscard]] const test::ScratchDirectory& scratch() const { return scratch_; }

 private:
  test::ScratchDirectory scratch_;
};

TEST(SystemError, SaysWhatCouldNotBeDoneToWhichThingAndWhy) {
  const Error error = system_error("write", "/srv/arsip/CURRENT", ENOSPC);
  EXPECT_EQ(error.code(), ErrorCode::failure);
  EXPECT_STREQ(error.what(), "cannot write /srv/arsip/CURRENT: No space left on device");
}

TEST(SystemError, HintsWhereSomethingCanBeDone) {
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "free some space",
                      system_error("write", "/a", ENOSPC).hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "may read or write",
                      system_error("read", "/a", EACCES).hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "read-only", system_error("write", "/a", EROFS).hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "ulimit", system_error("open", "/a", EMFILE).hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "is mounted",
                      system_error("read", "/a", ENOENT).hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "the disk", system_error("read", "/a", EIO).hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "mount it again",
                      system_error("read", "/a", ESTALE).hint());
  EXPECT_EQ(system_error("read", "/a", ELOOP).hint(), "");
}

TEST(BuildCommand, IsOneThatAShellTakes) {
  EXPECT_EQ(build_command("/srv/arsip"), "kliping-index build --archive /srv/arsip INPUT...");
  EXPECT_EQ(build_command("/srv/arsip kita"),
            "kliping-index build --archive '/srv/arsip kita' INPUT...");
  EXPECT_EQ(build_command("it's"), "kliping-index build --archive 'it'\\''s' INPUT...");
  EXPECT_EQ(build_command(""), "kliping-index build --archive '' INPUT...");
}

TEST_F(XapianErrors, GiveBackTheResultWhereThereIsNone) {
  const auto count =
      xapian_call(index(), [&] { return Xapian::Database(index().string()).get_doccount(); });
  EXPECT_EQ(count, 1U);
}

TEST_F(XapianErrors, OfALockAreLocked) {
  const Xapian::WritableDatabase writer = open_for_writing();
  const Error error =
      error_of(index(), [&] { const Xapian::WritableDatabase second = open_for_writing(); });
  EXPECT_EQ(error.code(), ErrorCode::locked);
  expect_says(error, "is being written by another process", index());
}

TEST_F(XapianErrors, OfALockThatCannotBeMadeAreAFailureWithTheReason) {
  std::filesystem::remove(index() / "flintlock");
  std::filesystem::create_directory(index() / "flintlock");
  const Error error =
      error_of(index(), [&] { const Xapian::WritableDatabase writer = open_for_writing(); });
  EXPECT_EQ(error.code(), ErrorCode::failure);
  expect_says(error, "cannot be locked", index());
  expect_says(error, "Is a directory", index());
}

TEST_F(XapianErrors, OfAMissingIndexAreNoArchive) {
  const auto missing = scratch() / "missing";
  const Error error = error_of(missing, [&] { const Xapian::Database database(missing.string()); });
  EXPECT_EQ(error.code(), ErrorCode::no_archive);
  expect_says(error, "there is no index in", missing);
  EXPECT_EQ(error.hint(), rebuild_hint(scratch().path()));
}

TEST_F(XapianErrors, OfAnArchiveThatVanishedAskForItsDisk) {
  const auto missing = scratch() / "disk/gen-000001";
  const Error error = error_of(missing, [&] { const Xapian::Database database(missing.string()); });
  EXPECT_EQ(error.code(), ErrorCode::no_archive);
  EXPECT_PRED_FORMAT2(testing::IsSubstring,
                      (scratch() / "disk").string() + " is gone: check that its disk is mounted",
                      error.hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, build_command(scratch() / "disk"), error.hint());
}

TEST_F(XapianErrors, OfADiskThatFailsDoNotBlameTheIndex) {
  const Error error =
      error_of(index(), [] { throw Xapian::DatabaseError("Error reading block 7", EIO); });
  EXPECT_EQ(error.hint(), system_error("read", index(), EIO).hint());
}

TEST_F(XapianErrors, InOneOfSeveralArchivesNameThemAll) {
  const auto a = scratch().write("a/CURRENT", "").parent_path();
  const auto b = scratch().write("b/CURRENT", "").parent_path();
  const std::vector<std::filesystem::path> generations{a / "gen-000001", b / "gen-000002"};
  std::optional<Error> error;
  try {
    throw Xapian::DatabaseCorruptError("block 7");
  } catch (const Xapian::Error&) {
    error = xapian_error(generations);
  }
  expect_says(*error, "gen-000001 or ", a);
  expect_says(*error, "gen-000002 fails: block 7", b);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "find out which with kliping-index verify",
                      error->hint());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, build_command(a) + " or " + build_command(b),
                      error->hint());
}

TEST_F(XapianErrors, OfAnotherFormatAreAMismatch) {
  const auto version_file = index() / "iamglass";
  std::string content = read_file(version_file);
  const std::size_t version_at = content.find("Glass") + 5;
  ASSERT_LT(version_at + 1, content.size());
  content[version_at] = static_cast<char>(content[version_at] ^ 1);
  replace_file(version_file, content);
  const Error error = error_on_opening();
  EXPECT_EQ(error.code(), ErrorCode::schema_mismatch);
  expect_says(error, "was written by another Xapian", index());
}

TEST_F(XapianErrors, OfADamagedIndexAreAFailureWithTheWayOut) {
  replace_file(index() / "iamglass", "banjir");
  const Error error = error_on_opening();
  EXPECT_EQ(error.code(), ErrorCode::failure);
  expect_says(error, "fails", index());
  EXPECT_EQ(error.hint(), "build the archive again: kliping-index build --archive " +
                              scratch().path().string() + " INPUT...");
}

TEST_F(XapianErrors, OfAnIndexThatChangesTooFastSayTryAgain) {
  Xapian::WritableDatabase writer = open_for_writing();
  std::mt19937 random(1);  // noise, which Xapian cannot compress
  const auto replace_all = [&] {
    for (Xapian::docid id = 1; id <= 50; ++id) {
      std::string noise;
      for (int i = 0; i < 3000; ++i) noise += static_cast<char>(random() & 0xFF);
      Xapian::Document document;
      document.set_data(noise);
      writer.replace_document(id, document);
    }
    writer.commit();
  };
  replace_all();
  const Xapian::Database reader(index().string());
  for (int round = 0; round < 3; ++round) replace_all();
  const Error error = error_of(index(), [&] {
    for (Xapian::docid id = 1; id <= 50; ++id) {
      static_cast<void>(reader.get_document(id).get_data());
    }
  });
  EXPECT_EQ(error.code(), ErrorCode::failure);
  expect_says(error, "changes faster than it can be read", index());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "try again", error.hint());
}

TEST_F(XapianErrors, OfAClosedIndexAreAFailure) {
  Xapian::Database database(index().string());
  database.close();
  const Error error = error_of(index(), [&] { static_cast<void>(database.get_document(1)); });
  EXPECT_EQ(error.code(), ErrorCode::failure);
  expect_says(error, "fails", index());
}

TEST_F(XapianErrors, OfOtherKindsKeepTheirName) {
  const Xapian::Database database(index().string());
  const Error absent = error_of(index(), [&] { static_cast<void>(database.get_document(4711)); });
  EXPECT_EQ(absent.code(), ErrorCode::failure);
  expect_says(absent, "DocNotFoundError", index());
  const Error wrong = error_of(index(), [] { const Xapian::Stem stemmer("klingon"); });
  expect_says(wrong, "InvalidArgumentError", index());
}

TEST_F(XapianErrors, LeaveOtherExceptionsAlone) {
  EXPECT_THROW(xapian_call(index(), [] { throw Error(ErrorCode::locked, "mine"); }), Error);
  EXPECT_THROW(xapian_call(index(), [] { throw std::out_of_range("other"); }), std::out_of_range);
}

}  // namespace
}  // namespace kliping
