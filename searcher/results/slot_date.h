// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/text/ascii.h"
#include "kliping/date.h"

namespace kliping {

/// The day that Slot::date holds; nothing where it is empty.
[[nodiscard]] inline std::optional<Date> slot_date(std::string_view content) {
  const auto digits = ascii::parse_number(content);
  if (!digits) return std::nullopt;
  return make_date(*digits / 10000, static_cast<unsigned>(*digits / 100 % 100),
                   static_cast<unsigned>(*digits % 100));
}

}  // namespace kliping
