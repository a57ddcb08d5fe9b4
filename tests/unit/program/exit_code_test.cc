// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/exit_code.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace kliping::program {
namespace {

int number_of(ErrorCode code) { return static_cast<int>(exit_code_of(code)); }

TEST(ExitCodes, AreThoseThatTheManualPromises) {
  EXPECT_EQ(number_of(ErrorCode::failure), 1);
  EXPECT_EQ(number_of(ErrorCode::bad_usage), 64);
  EXPECT_EQ(number_of(ErrorCode::bad_query), 64);
  EXPECT_EQ(number_of(ErrorCode::bad_input), 65);
  EXPECT_EQ(number_of(ErrorCode::no_archive), 66);
  EXPECT_EQ(number_of(ErrorCode::locked), 75);
  EXPECT_EQ(number_of(ErrorCode::schema_mismatch), 78);
}

TEST(ExitCodes, TellSuccessApart) {
  EXPECT_EQ(static_cast<int>(ExitCode::ok), 0);
  EXPECT_EQ(static_cast<int>(ExitCode::nothing_matched), 2);
  EXPECT_EQ(static_cast<int>(ExitCode::some_rejected), 3);
}

TEST(ExitCodes, StandInTheTableOnceEach) {
  std::set<ExitCode> seen;
  for (const ExitCodeRow& row : exit_codes) {
    EXPECT_TRUE(seen.insert(row.code).second) << row.meaning;
    EXPECT_FALSE(row.meaning.empty());
  }
}

TEST(ExitCodes, AreAllInTheTableThatAnErrorCanGive) {
  for (const ErrorCode error :
       {ErrorCode::failure, ErrorCode::bad_usage, ErrorCode::bad_query, ErrorCode::bad_input,
        ErrorCode::no_archive, ErrorCode::locked, ErrorCode::schema_mismatch}) {
    const auto is_row = [&](const ExitCodeRow& row) { return row.code == exit_code_of(error); };
    EXPECT_TRUE(std::any_of(exit_codes.begin(), exit_codes.end(), is_row)) << number_of(error);
  }
}

TEST(ExitCodes, AreListedALineEach) {
  EXPECT_EQ(describe_exit_codes(),
            "Exit codes:\n"
            "   0  ok\n"
            "   1  failure\n"
            "   2  nothing matched\n"
            "   3  finished, some articles rejected\n"
            "  64  bad usage or query\n"
            "  65  bad input\n"
            "  66  no such archive\n"
            "  75  locked, try again\n"
            "  78  schema mismatch, rebuild\n");
}

}  // namespace
}  // namespace kliping::program
