// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "kliping/date.h"

namespace kliping {

/// How articles lose weight with age.
class Recency {
 public:
  /// Ages are counted from `today`. Throws Error (bad_usage) where the half-life
  /// is not more than 0.
  Recency(double half_life_days, Date today);

  /// 1 for an article of today or later, a half for one as old as the
  /// half-life. One without a date counts as ten half-lives old.
  [[nodiscard]] double factor(std::optional<Date> published) const;

 private:
  double half_life_days_;
  Date today_;
};

}  // namespace kliping
