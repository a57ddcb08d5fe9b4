// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <iosfwd>
#include <optional>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// For people: numbered hits with title, outlet, date and snippet, or the
/// whole article where the hit has it; the total; then each facet as a table
/// with bars. Fits `screen`, and never sends it a control character of an
/// article. Where the results are not exact, it says so, and that the search
/// stopped after `timeout`.
void print_text(std::ostream& out, const Results& results, const program::Screen& screen,
                std::optional<std::chrono::milliseconds> timeout = std::nullopt);

/// `500ms`, `2s`: as `--timeout` reads it.
[[nodiscard]] std::string in_words(std::chrono::milliseconds time);

}  // namespace kliping::app
