// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>

namespace kliping::app {

using TimePoint = std::chrono::steady_clock::time_point;

/// How fast a count grows: over the last ten seconds or so, so that what
/// went by quickly at first does not promise that all will.
class MovingRate {
 public:
  explicit MovingRate(TimePoint start) : samples_{{start, 0}} {}

  /// Notes where the count is. To be told in the order of time.
  void note(TimePoint now, std::uint64_t count);

  /// A second; 0 where nothing can be said yet.
  [[nodiscard]] double per_second() const;

 private:
  struct Sample {
    TimePoint time;
    std::uint64_t count;
  };

  std::deque<Sample> samples_;
};

}  // namespace kliping::app
