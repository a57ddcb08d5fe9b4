// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "kliping/date.h"

namespace kliping {

/// A moment as archives keep it: in its own zone where that is one of
/// Indonesia's (WIB, WITA, WIT), else in Jakarta's. `time` counts from
/// midnight, `zone` is the offset from UTC. Nothing where the day is out of
/// the years that dates may have.
[[nodiscard]] std::optional<Timestamp> in_indonesian_zone(Date day, std::chrono::minutes time,
                                                          std::chrono::minutes zone);

}  // namespace kliping
