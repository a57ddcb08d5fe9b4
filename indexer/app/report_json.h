// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/app/run_record.h"

namespace kliping::app {

/// The number that --report files carry as `schema`; raised when a key
/// changes its meaning or goes.
inline constexpr int report_schema = 1;

/// The content of --report FILE: one JSON object, indented, with a line break
/// at its end. Times are UTC by ISO 8601, `error` is null where the run did
/// not fail. What is no UTF-8 is replaced.
[[nodiscard]] std::string report_json(const RunRecord& record);

}  // namespace kliping::app
