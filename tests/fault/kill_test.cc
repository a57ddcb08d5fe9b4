// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/moments.h"
#include "tests/fault/night_fixture.h"

namespace kliping::test {
namespace {

class KilledRun : public NightTest {};

/// Before every second write that is tried, the half of it is done.
std::string way_to_die(const RecordedCall& call, std::size_t number) {
  return call.kind == "write" && number % 2 == 0 ? "torn" : "kill";
}

TEST_P(KilledRun, LeavesAnArchiveThatTheNextRunFinishes) {
  const auto tried = moments(moments_of_a_night());
  RecordProperty("calls", static_cast<int>(calls().size()));
  RecordProperty("tried", static_cast<int>(tried.size()));
  for (const std::size_t call : tried) {
    SCOPED_TRACE(describe(call));
    const std::string effect = way_to_die(calls().at(call - 1), call);
    const ChildEnd end = interrupt({.at = call, .effect = effect});
    ASSERT_TRUE(end.killed) << end.exit_code << ": " << end.error;
    expect_a_state_on_the_way();
    finish();
    expect_same_answers();
    expect_nothing_is_left();
    if (HasFailure()) return;
  }
}

INSTANTIATE_TEST_SUITE_P(Nights, KilledRun, testing::ValuesIn(all_nights()),
                         [](const auto& night) { return night.param.name; });

}  // namespace
}  // namespace kliping::test
