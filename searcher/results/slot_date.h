// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/text/ascii.h"
#include "kliping/date.h"

namespace kliping {

/// What Slot::date holds as a number, 20250227; 0 where it is empty.
[[nodiscard]] inline int slot_number(std::string_view content) {
  return ascii::parse_number(content).value_or(0);
}

/// The day that such a number means; nothing for 0.
[[nodiscard]] inline std::optional<Date> slot_date(int number) {
  if (number == 0) return std::nullopt;
  return make_date(number / 10000, static_cast<unsigned>(number / 100 % 100),
                   static_cast<unsigned>(number % 100));
}

}  // namespace kliping
