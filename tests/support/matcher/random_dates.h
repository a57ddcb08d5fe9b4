// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kliping/date.h"
#include "tests/support/matcher/random_text.h"

namespace kliping::test {

/// A span of days, and how a query may name it.
struct WrittenSpan {
  std::string text;  ///< with the field: `date:2025-02`
  DateRange span;
};

/// A year, month, week or day, or a span from one to another, near `day`; or
/// the last days before `today`.
[[nodiscard]] WrittenSpan random_span(Date day, Date today, RandomText& random);

}  // namespace kliping::test
