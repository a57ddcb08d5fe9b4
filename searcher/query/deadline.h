// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace kliping {

/// Thrown through Xapian to end a search whose time is up. It is no Error: the
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

  [[nodiscard]] bool exists() const { return end_.has_value(); }

  /// Throws TimeIsUp at the end or behind it. Cheap enough to be called for
  /// each article: looks at the clock at the first call and at each 256th from
  /// there.
  void check() {
    if (end_ && calls_++ % calls_a_look == 0 && Clock::now() >= *end_) throw TimeIsUp();
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr unsigned calls_a_look = 256;

  std::optional<Clock::time_point> end_;
  unsigned calls_ = 0;
};

}  // namespace kliping
