// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

class Analyze : public ProgramTest {};

TEST_F(Analyze, PrintsALineForEachWord) {
  const CommandResult result = run_index({"analyze", "Membaca koran"});
  expect(result, ExitCode::ok);
  EXPECT_EQ(result.out, "membaca\tbaca\nkoran\tkoran\n");
}

TEST_F(Analyze, PrintsOneLineForAHyphenatedWordThatIsOne) {
  EXPECT_EQ(run_index({"analyze", "Buku-buku, undang-undangnya"}).out,
            "buku-buku\tbuku\nundang-undangnya\tundang-undang\n");
  EXPECT_EQ(run_index({"analyze", "Prabowo-Gibran"}).out, "prabowo\tprabowo\ngibran\tgibran\n");
}

TEST_F(Analyze, JoinsTheStemsOfAWordWithSeveralRoots) {
  EXPECT_EQ(run_index({"analyze", "beruang"}).out, "beruang\tberuang,uang\n");
}

TEST_F(Analyze, ReadsLinesFromStandardInput) {
  const CommandResult result = run_index({"analyze"}, {.input = "dibaca\n\nditulis"});
  EXPECT_EQ(result.out, "dibaca\tbaca\nditulis\ttulis\n");
}

TEST_F(Analyze, ExplainsWhichAnalysesWereConsideredAndWhyOneWon) {
  const CommandResult result = run_index({"analyze", "--explain", "memasak"});
  expect(result, ExitCode::ok);
  expect_text(result.out, "memasak\tmasak\t");
  expect_text(result.out, "allows");
  const std::size_t likelier = result.out.find("me- + masak (licensed)");
  const std::size_t other = result.out.find("me- + pasak (licensed)");
  ASSERT_NE(likelier, std::string::npos) << result.out;
  ASSERT_NE(other, std::string::npos) << result.out;
  EXPECT_LT(likelier, other);
}

TEST_F(Analyze, ExplainsExceptionsUnknownWordsAndPairs) {
  expect_text(run_index({"analyze", "--explain", "adalah"}).out, "words.txt");
  expect_text(run_index({"analyze", "--explain", "bekasi"}).out, "unknown word");
  expect_text(run_index({"analyze", "--explain", "tolong-menolong"}).out,
              "tolong-menolong\ttolong\tone word");
}

}  // namespace
}  // namespace kliping::test
