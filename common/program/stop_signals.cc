// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/program/stop_signals.h"

#include <atomic>
#include <cstdlib>
#include <iostream>

namespace kliping::program {
namespace {

/// The signal that has come; a handler can be told of no other place.
std::atomic<int> received_signal{0};
static_assert(std::atomic<int>::is_always_lock_free, "a handler must not wait for a lock");

void put_default_back(int signal);

extern "C" void remember_signal(int signal) {
  received_signal.store(signal);
  put_default_back(SIGINT);
  put_default_back(SIGTERM);
}

/// For signals that are caught here; those that are ignored stay so.
void put_default_back(int signal) {
  struct sigaction now = {};
  if (::sigaction(signal, nullptr, &now) != 0 || now.sa_handler != remember_signal) return;
  now.sa_handler = SIG_DFL;
  ::sigaction(signal, &now, nullptr);
}

/// Gives what was set before.
struct sigaction catch_signal(int signal) {
  struct sigaction before = {};
  ::sigaction(signal, nullptr, &before);
  if (before.sa_handler == SIG_IGN) return before;
  struct sigaction caught = {};
  caught.sa_handler = remember_signal;
  ::sigemptyset(&caught.sa_mask);
  // Neither handler runs while the other does. No SA_RESTART: reading from a
  // pipe that stays empty must end, too.
  ::sigaddset(&caught.sa_mask, SIGINT);
  ::sigaddset(&caught.sa_mask, SIGTERM);
  ::sigaction(signal, &caught, nullptr);
  return before;
}

}  // namespace

StopSignals::StopSignals() {
  received_signal.store(0);
  interrupt_ = catch_signal(SIGINT);
  terminate_ = catch_signal(SIGTERM);
  struct sigaction ignored = {};
  ignored.sa_handler = SIG_IGN;
  ::sigaction(SIGPIPE, &ignored, &pipe_);
}

StopSignals::~StopSignals() {
  ::sigaction(SIGINT, &interrupt_, nullptr);
  ::sigaction(SIGTERM, &terminate_, nullptr);
  ::sigaction(SIGPIPE, &pipe_, nullptr);
}

int StopSignals::received() const { return received_signal.load(); }

void die_by(int signal) {
  std::cout.flush();
  std::cerr.flush();
  struct sigaction standard = {};
  standard.sa_handler = SIG_DFL;
  ::sigaction(signal, &standard, nullptr);
  sigset_t alone;
  ::sigemptyset(&alone);
  ::sigaddset(&alone, signal);
  ::sigprocmask(SIG_UNBLOCK, &alone, nullptr);
  ::raise(signal);
  // Where a signal does not end a process by default.
  std::_Exit(128 + signal);
}

}  // namespace kliping::program
