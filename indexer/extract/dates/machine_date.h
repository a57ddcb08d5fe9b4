// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "kliping/date.h"

namespace kliping {

/// A date that programs wrote in digits alone, with nothing before or after:
///   1740659400, 1740659400.25, 1740659400000    seconds or milliseconds since 1970, UTC
///   20250227, 20250227193000, 20250227T193000Z, 20250227T1930+0700
/// Nothing for any other text, or a day that does not exist.
[[nodiscard]] std::optional<Timestamp> parse_machine_date(std::string_view text);

}  // namespace kliping
