// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/program/options.h"

namespace kliping::app {

/// What `--help` says of INPUT.
inline constexpr std::string_view inputs_help =
    "INPUT is a file, a directory (with all below it) or - for JSON lines on\n"
    "standard input. Files named .txt hold one article of plain text, .jsonl and\n"
    ".ndjson one JSON object a line. What cannot be used is named and counted.";

/// The INPUT arguments. Throws Error (bad_usage) where there is none.
[[nodiscard]] std::vector<std::string> inputs_of(const program::Options& options);

}  // namespace kliping::app
