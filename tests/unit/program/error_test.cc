// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/error.h"

#include <gtest/gtest.h>

#include <exception>

namespace kliping {
namespace {

TEST(Error, SaysWhatHappenedAndWhatToDo) {
  const Error error(ErrorCode::bad_query, "no such field", "did you mean title", 7);
  EXPECT_EQ(error.code(), ErrorCode::bad_query);
  EXPECT_STREQ(error.what(), "no such field");
  EXPECT_EQ(error.hint(), "did you mean title");
  EXPECT_EQ(error.position(), 7U);
}

TEST(Error, MayHaveNeitherHintNorPosition) {
  const Error error(ErrorCode::failure, "the disk is full");
  EXPECT_EQ(error.hint(), "");
  EXPECT_EQ(error.position(), std::nullopt);
}

TEST(Error, IsCaughtAsAStandardException) {
  EXPECT_THROW(throw Error(ErrorCode::locked, "locked"), std::exception);
}

}  // namespace
}  // namespace kliping
