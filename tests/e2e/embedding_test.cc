// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

class Embedding : public ProgramTest {};

TEST_F(Embedding, PrintsHitsFromTenLinesOfAnotherProgram) {
  build({{.id = "a", .title = "Banjir di Kota", .body = "Air naik."}});
  const CommandResult result = run_print_hits({archive(), "banjir"});
  EXPECT_EQ(result.out, "1. Banjir di Kota\n");
  EXPECT_EQ(result.exit_code, 0);
}

TEST_F(Embedding, GivesErrorsAsExceptionsAndPrintsNothingItself) {
  const CommandResult result = run_print_hits({archive(), "banjir"});
  EXPECT_EQ(result.exit_code, 1);
  EXPECT_EQ(result.out, "");
  expect_text(result.err, "there is no archive at " + archive() + "\n");
}

}  // namespace
}  // namespace kliping::test
