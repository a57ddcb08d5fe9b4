// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input_stream.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "indexer/readers/unreadable.h"
#include "tests/unit/readers/breaking_source.h"

namespace kliping {
namespace {

/// Gives at most so many bytes at a time, as pipes do.
class Trickle : public ByteSource {
 public:
  Trickle(std::string_view content, std::size_t at_once) : rest_(content), at_once_(at_once) {}

  std::size_t read(std::span<char> buffer) override {
    return rest_.read(buffer.first(std::min(buffer.size(), at_once_)));
  }

 private:
  MemorySource rest_;
  std::size_t at_once_;
};

class InputStreamTest : public ::testing::Test {
 protected:
  Trickle source_{"Hujan turun deras.", 3};
  InputStream stream_{source_};
};

TEST_F(InputStreamTest, ShowsWhatComesWithoutReadingIt) {
  EXPECT_EQ(stream_.peek(5), "Hujan");
  EXPECT_EQ(stream_.peek(11), "Hujan turun");
  EXPECT_EQ(stream_.position(), 0U);
  EXPECT_EQ(stream_.peek(1000), "Hujan turun deras.");
}

TEST_F(InputStreamTest, GivesWhatItHasAtOnce) {
  EXPECT_EQ(stream_.available(), "Huj");
  stream_.skip(2);
  EXPECT_EQ(stream_.available(), "j");
  stream_.skip(1);
  EXPECT_EQ(stream_.available(), "an ");
}

TEST_F(InputStreamTest, SkipsOverItsBufferAndStopsAtTheEnd) {
  EXPECT_EQ(stream_.skip(6), 6U);
  EXPECT_EQ(stream_.peek(5), "turun");
  EXPECT_EQ(stream_.skip(1000), 12U);
  EXPECT_EQ(stream_.position(), 18U);
  EXPECT_TRUE(stream_.at_end());
  EXPECT_EQ(stream_.peek(5), "");
}

TEST_F(InputStreamTest, ReadsAllThatIsLeft) {
  stream_.skip(6);
  EXPECT_EQ(stream_.read_all(12), "turun deras.");
  EXPECT_TRUE(stream_.at_end());
}

TEST_F(InputStreamTest, RefusesToReadMoreThanAllowed) {
  EXPECT_THROW((void)stream_.read_all(17), Unreadable);
}

TEST_F(InputStreamTest, IsAtItsEndFromTheBeginningWhereThereIsNothing) {
  Trickle nothing("", 3);
  InputStream stream(nothing);
  EXPECT_TRUE(stream.at_end());
  EXPECT_EQ(stream.read_all(0), "");
}

TEST(BrokenInputStream, GivesWhatComesBeforeAFaultFirst) {
  test::BreakingSource source("Hujan");
  InputStream stream(source);
  EXPECT_EQ(stream.peek(100), "Hujan");
  EXPECT_EQ(stream.available(), "Hujan");
  stream.skip(5);
  for (int time = 0; time < 2; ++time) {
    EXPECT_THROW(static_cast<void>(stream.peek(1)), Unreadable);
    EXPECT_THROW(static_cast<void>(stream.at_end()), Unreadable);
  }
}

TEST(BrokenInputStream, ReadsNoLessThanAllAtOnce) {
  test::BreakingSource source("Hujan");
  InputStream stream(source);
  EXPECT_THROW(static_cast<void>(stream.read_all(100)), Unreadable);
}

}  // namespace
}  // namespace kliping
