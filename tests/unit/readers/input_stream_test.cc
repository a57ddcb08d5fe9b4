// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input_stream.h"

#include <gtest/gtest.h>

#include <string>

#include "indexer/readers/unreadable.h"
#include "tests/unit/readers/breaking_source.h"

namespace kliping {
namespace {

TEST(InputStream, CanBeLookedAtBeforeItIsRead) {
  MemorySource source("Hujan turun");
  InputStream stream(source);
  EXPECT_EQ(stream.peek(5), "Hujan");
  EXPECT_EQ(stream.position(), 0U);
  EXPECT_EQ(stream.skip(6), 6U);
  EXPECT_EQ(stream.peek(100), "turun");
  EXPECT_EQ(stream.position(), 6U);
  EXPECT_EQ(stream.skip(100), 5U);
  EXPECT_TRUE(stream.at_end());
  EXPECT_EQ(stream.peek(1), "");
}

TEST(InputStream, GivesWhatComesBeforeAFaultFirst) {
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

TEST(InputStream, ReadsNoLessThanAllAtOnce) {
  MemorySource source("Hujan turun");
  InputStream stream(source);
  EXPECT_EQ(stream.read_all(11), "Hujan turun");
  test::BreakingSource broken("Hujan");
  InputStream broken_stream(broken);
  EXPECT_THROW(static_cast<void>(broken_stream.read_all(100)), Unreadable);
}

TEST(InputStream, RefusesToReadAllOfWhatIsTooLarge) {
  MemorySource source("Hujan turun");
  InputStream stream(source);
  EXPECT_THROW(static_cast<void>(stream.read_all(10)), Unreadable);
}

}  // namespace
}  // namespace kliping
