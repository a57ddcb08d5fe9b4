// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/moving_rate.h"

namespace kliping::app {
namespace {

constexpr std::chrono::seconds window{10};

}  // namespace

void MovingRate::note(TimePoint now, std::uint64_t count) {
  samples_.push_back({now, count});
  // The oldest stays as long as the next one is too young to stand for the
  // window alone.
  while (samples_.size() > 2 && now - samples_[1].time >= window) samples_.pop_front();
}

double MovingRate::per_second() const {
  const std::chrono::duration<double> time = samples_.back().time - samples_.front().time;
  if (time.count() <= 0) return 0;
  return static_cast<double>(samples_.back().count - samples_.front().count) / time.count();
}

}  // namespace kliping::app
