// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace kliping {

/// Thrown to end a search whose time is up. It is no Error: the
/// search catches it and gives what it has.
struct TimeIsUp {};

/// When a search must end. For one thread.
class Deadline {
 public:
  /// Counts from now. Without a time, or with one that the clock cannot reach,
  /// there is no end.
  explicit Deadline(std::optional<std::chrono::milliseconds> timeout) {
    using std::chrono::milliseconds;
    if (!timeout) return;
    const auto now = Clock::now();
    const auto most = std::chrono::floor<milliseconds>(Clock::time_point::max() - now);
    if (*timeout < most) end_ = now + std::max(*timeout, milliseconds(0));
  }

  /// Throws TimeIsUp at the end or behind it.
  void check_now() const {
    if (end_ && Clock::now() >= *end_) throw TimeIsUp();
  }

  /// The same, now and then. Cheap enough to be called for
  /// each article: looks at the clock at the first call and at each 256th from
  /// there.
  void check() {
    if (end_ && calls_++ % calls_a_look == 0) check_now();
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr unsigned calls_a_look = 256;

  std::optional<Clock::time_point> end_;
  unsigned calls_ = 0;
};

}  // namespace kliping
