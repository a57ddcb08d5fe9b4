// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cerrno>
#include <system_error>

#include "tests/fault/moments.h"
#include "tests/fault/night_fixture.h"

namespace kliping::test {
namespace {

class FailingDisk : public NightTest {
 protected:
  /// Expects that the run says which place, in the archive or above it, failed, and why.
  void expect_loud_failure(const ChildEnd& end, int reason) const {
    // Xapian ends the process itself at one call of a full disk; run_main()
    // makes a message of that.
    if (end.error == " (status 6)") return;
    EXPECT_EQ(end.exit_code, 1) << end.error;
    EXPECT_PRED_FORMAT2(testing::IsSubstring, archive().parent_path().string(), end.error);
    // Xapian does not say why where it makes the first of its files.
    if (end.error.find("Failed to create iamglass file") != std::string::npos) return;
    EXPECT_PRED_FORMAT2(testing::IsSubstring, std::generic_category().message(reason), end.error);
  }

  /// The call fails, alone or with all that follow it. A run may succeed
  /// nevertheless, where it could do without; then nothing may be missing.
  void fail_at(std::size_t call, const std::string& effect, int reason, bool lasts) {
    SCOPED_TRACE(effect + (lasts ? " from then on, " : ", ") + describe(call));
    const ChildEnd end = interrupt({.at = call, .effect = effect, .lasts = lasts});
    if (end.finished()) {
      expect_same_answers();
    } else {
      expect_loud_failure(end, reason);
      expect_a_state_on_the_way();
    }
    finish();
    expect_same_answers();
    expect_nothing_is_left();
  }
};

TEST_P(FailingDisk, IsToldAndTheNextRunFinishes) {
  struct Failure {
    const char* effect;
    int reason;
    bool lasts;
  };
  constexpr std::array failures{Failure{"ENOSPC", ENOSPC, true}, Failure{"EIO", EIO, false},
                                Failure{"EROFS", EROFS, true},   Failure{"ENOSPC", ENOSPC, false},
                                Failure{"EIO", EIO, true},       Failure{"EROFS", EROFS, false}};
  std::size_t number = 0;
  const auto tried = moments(moments_of_a_night());
  RecordProperty("calls", static_cast<int>(calls().size()));
  RecordProperty("tried", static_cast<int>(tried.size()));
  for (const std::size_t call : tried) {
    const Failure& failure = failures[number++ % failures.size()];
    fail_at(call, failure.effect, failure.reason, failure.lasts);
    if (HasFailure()) return;
  }
}

INSTANTIATE_TEST_SUITE_P(Nights, FailingDisk, testing::ValuesIn(all_nights()),
                         [](const auto& night) { return night.param.name; });

}  // namespace
}  // namespace kliping::test
