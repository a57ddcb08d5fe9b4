// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/archive/durable_file.h"
#include "tests/fault/moments.h"
#include "tests/support/program_fixture.h"
#include "tests/support/running_program.h"

namespace kliping::test {
namespace {

class TwoWriters : public ProgramTest {
 protected:
  TwoWriters() { build({{.id = "lama", .title = "Pasar lama", .body = "Harga beras turun."}}); }

  /// `kliping-index update` of what it is sent on its standard input.
  [[nodiscard]] CommandArguments update(CommandArguments options = {}) const {
    options.insert(options.begin(), {"update", "--archive", archive()});
    options.emplace_back("-");
    return options;
  }

  [[nodiscard]] static std::string story(const std::string& id) {
    return as_json_lines({{.id = id, .title = "Pasar " + id, .body = "Harga beras naik."}});
  }

  /// Waits until the file LOCK says that this process writes.
  void wait_until_locked_by(pid_t process) const {
    const std::string name = fmt::format("process {} ", process);
    while (!read_file(archive() + "/LOCK").starts_with(name)) {
    }
  }
};

// Both are held until one has ended: the one that works cannot end before it
// is sent its articles.
TEST_F(TwoWriters, OfTwoStartedTogetherOneWorksAndTheOtherSaysWhoDoes) {
  for (int round = 0; round < rounds_of_two_writers; ++round) {
    SCOPED_TRACE(fmt::format("round {}", round));
    RunningIndex one(update());
    RunningIndex two(update());
    const bool first_lost = wait_for_any() == one.pid();
    RunningIndex& loser = first_lost ? one : two;
    RunningIndex& winner = first_lost ? two : one;
    expect_error(loser.wait(), ExitCode::locked, fmt::format("process {} on ", winner.pid()));
    const std::string id = fmt::format("kabar-{}", round);
    winner.send(story(id));
    expect(winner.wait(), ExitCode::ok);
    EXPECT_EQ(ids_of("naik").size(), static_cast<std::size_t>(round) + 1);
    if (HasFailure()) return;
  }
}

TEST_F(TwoWriters, WorkOneAfterTheOtherWhereTheSecondMayWait) {
  RunningIndex first(update());
  wait_until_locked_by(first.pid());
  RunningIndex second(update({"--lock-timeout", "60s"}));
  second.send(story("kedua"));
  first.send(story("pertama"));
  expect(first.wait(), ExitCode::ok);
  expect(second.wait(), ExitCode::ok);
  EXPECT_EQ(ids_of("naik").size(), 2U);
}

}  // namespace
}  // namespace kliping::test
