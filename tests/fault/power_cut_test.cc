// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/power_cut.h"

#include "tests/fault/fixed_queries.h"
#include "tests/fault/moments.h"
#include "tests/fault/night_fixture.h"

namespace kliping::test {
namespace {

/// What was asked of the disk while a night went its way is played back up to
/// a moment, on a disk that has kept no more than it promised.
class PowerCut : public NightTest {
 protected:
  void cut_before(std::size_t call, Disk::Luck luck) {
    Disk disk(evening(), luck, static_cast<unsigned>(call));
    for (std::size_t i = 0; i + 1 < call; ++i) disk.apply(calls()[i], archive());
    disk.write_to(scratch() / "disk");
    put_archive(scratch() / "disk");
  }

  void expect_recovery_from_each_moment(Disk::Luck luck) {
    for (const std::size_t call : moments(moments_of_a_night() / 2)) {
      SCOPED_TRACE(describe(call));
      cut_before(call, luck);
      expect_a_state_on_the_way();
      finish();
      expect_same_answers();
      if (HasFailure()) return;
    }
  }
};

TEST_P(PowerCut, LeavesAnArchiveThatTheNextRunFinishes) {
  expect_recovery_from_each_moment(Disk::Luck::none);
}

TEST_P(PowerCut, MayHaveLetAnyWriteThrough) { expect_recovery_from_each_moment(Disk::Luck::names); }

TEST_P(PowerCut, MayHaveLetAllThroughButTheNames) {
  expect_recovery_from_each_moment(Disk::Luck::writes);
}

TEST_P(PowerCut, TakesNothingAwayFromARunThatHasEnded) {
  cut_before(calls().size() + 1, Disk::Luck::none);
  expect_same_answers();
}

INSTANTIATE_TEST_SUITE_P(Nights, PowerCut, testing::ValuesIn(all_nights()),
                         [](const auto& night) { return night.param.name; });

}  // namespace
}  // namespace kliping::test
