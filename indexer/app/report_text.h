// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "indexer/app/run_record.h"

namespace kliping::app {

/// What a run did, for people, a line each: the most frequent reasons of
/// rejections, then all counts in one line that begins with `deed`, or with
/// what was seen where that is empty. Of a run that failed only what it had come
/// to, which may be nothing.
[[nodiscard]] std::vector<std::string> report_lines(const RunRecord& record,
                                                    const std::string& deed);

/// What the operator must be told even when all else is to be quiet: that
/// pruning was refused or the run was stopped, and what to do. Empty where
/// there is nothing.
[[nodiscard]] std::vector<std::string> warning_lines(const Report& report);

}  // namespace kliping::app
