// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <sys/wait.h>

#include <stdexcept>

#include "common/archive/durable_file.h"
#include "tests/fault/moments.h"
#include "tests/support/program_fixture.h"

namespace kliping::test {
namespace {

/// Waits until one of the test's children has ended, and says which; it can
/// still be waited for.
pid_t wait_for_any() {
  siginfo_t ended{};
  if (::waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT) != 0) throw std::runtime_error("waitid failed");
  return ended.si_pid;
}

/// Gives the program its articles, lets it end and gives what came of it.
CommandResult finish(RunningCommand& program, const std::string& articles) {
  program.write(articles);
  program.close_input();
  return program.finish();
}

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
    const auto one = start_index(update());
    const auto two = start_index(update());
    const bool first_lost = wait_for_any() == one->pid();
    RunningCommand& loser = first_lost ? *one : *two;
    RunningCommand& winner = first_lost ? *two : *one;
    expect_error(loser.finish(), ExitCode::locked, fmt::format("process {} on ", winner.pid()));
    expect(finish(winner, story(fmt::format("kabar-{}", round))), ExitCode::ok);
    EXPECT_EQ(ids_of("naik").size(), static_cast<std::size_t>(round) + 1);
    if (HasFailure()) return;
  }
}

TEST_F(TwoWriters, WorkOneAfterTheOtherWhereTheSecondMayWait) {
  const auto first = start_index(update());
  wait_until_locked_by(first->pid());
  const auto second = start_index(update({"--lock-timeout", "60s"}));
  second->write(story("kedua"));
  second->close_input();
  expect(finish(*first, story("pertama")), ExitCode::ok);
  expect(second->finish(), ExitCode::ok);
  EXPECT_EQ(ids_of("naik").size(), 2U);
}

}  // namespace
}  // namespace kliping::test
