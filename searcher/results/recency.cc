// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/recency.h"

#include <algorithm>
#include <cmath>

#include "kliping/error.h"

namespace kliping {

Recency::Recency(double half_life_days, Date today)
    : half_life_days_(half_life_days), today_(today) {
  // Written so that what is no number is refused too.
  if (!(half_life_days > 0)) {
    throw Error(ErrorCode::bad_usage, "the half-life of an article must be more than 0 days",
                "leave it out where the age of articles is no matter");
  }
}

double Recency::factor(std::optional<Date> published) const {
  constexpr double half_lives_without_date = 10;
  if (!published) return std::exp2(-half_lives_without_date);
  const auto age = std::chrono::sys_days(today_) - std::chrono::sys_days(*published);
  return std::exp2(-std::max(0.0, static_cast<double>(age.count())) / half_life_days_);
}

}  // namespace kliping
