// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/stop_signals.h"

#include <gtest/gtest.h>

namespace kliping::program {
namespace {

/// What a signal is set to do.
sighandler_t handler_of(int signal) {
  struct sigaction now = {};
  EXPECT_EQ(::sigaction(signal, nullptr, &now), 0);
  return now.sa_handler;
}

TEST(StopSignals, RememberWhichCame) {
  for (const int signal : {SIGINT, SIGTERM}) {
    const StopSignals signals;
    EXPECT_EQ(signals.received(), 0);
    ::raise(signal);
    EXPECT_EQ(signals.received(), signal);
  }
}

TEST(StopSignals, KillAtOnceWhenASecondOneOfEitherKindComes) {
  EXPECT_EXIT(
      {
        const StopSignals signals;
        ::raise(SIGINT);
        ::raise(SIGTERM);
      },
      ::testing::KilledBySignal(SIGTERM), "");
  EXPECT_EXIT(
      {
        const StopSignals signals;
        ::raise(SIGINT);
        ::raise(SIGINT);
      },
      ::testing::KilledBySignal(SIGINT), "");
}

TEST(StopSignals, PutBackWhatWasSetBefore) {
  const auto before = handler_of(SIGTERM);
  {
    const StopSignals signals;
    EXPECT_NE(handler_of(SIGTERM), before);
    ::raise(SIGTERM);
  }
  EXPECT_EQ(handler_of(SIGTERM), before);
}

TEST(StopSignals, LeaveIgnoredWhatIsIgnored) {
  const auto before = ::signal(SIGINT, SIG_IGN);
  {
    const StopSignals signals;
    ::raise(SIGINT);
    EXPECT_EQ(signals.received(), 0);
    ::raise(SIGTERM);
    EXPECT_EQ(handler_of(SIGINT), SIG_IGN);
  }
  EXPECT_EQ(handler_of(SIGINT), SIG_IGN);
  ::signal(SIGINT, before);
}

TEST(StopSignals, WakeAReadThatWaits) {
  const StopSignals signals;
  struct sigaction caught = {};
  EXPECT_EQ(::sigaction(SIGTERM, nullptr, &caught), 0);
  EXPECT_EQ(caught.sa_flags & SA_RESTART, 0);
}

TEST(DieBy, EndsTheProcessAsTheSignalDoes) {
  EXPECT_EXIT(die_by(SIGTERM), ::testing::KilledBySignal(SIGTERM), "");
  EXPECT_EXIT(
      {
        const StopSignals signals;
        die_by(SIGINT);
      },
      ::testing::KilledBySignal(SIGINT), "");
}

TEST(DieBy, DoesSoWhereTheSignalIsBlockedOrDoesNotEndAProcess) {
  EXPECT_EXIT(
      {
        sigset_t blocked;
        ::sigemptyset(&blocked);
        ::sigaddset(&blocked, SIGTERM);
        ::sigprocmask(SIG_BLOCK, &blocked, nullptr);
        die_by(SIGTERM);
      },
      ::testing::KilledBySignal(SIGTERM), "");
  EXPECT_EXIT(die_by(SIGURG), ::testing::ExitedWithCode(128 + SIGURG), "");
}

}  // namespace
}  // namespace kliping::program
