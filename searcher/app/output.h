// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string_view>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// The version of what print_json writes; searcher/doc/json-output.md lists
/// what each version has.
inline constexpr int json_schema = 1;

/// For people: numbered hits with title, outlet, date and snippet, the
/// total, then each facet as a table with bars; year, month and day as
/// histograms without gaps. Fits `screen`; never prints a control character
/// of an article.
void print_text(std::ostream& out, const Results& results, const program::Screen& screen);

/// For programs: one JSON object, as searcher/doc/json-output.md says.
void print_json(std::ostream& out, const Results& results, std::string_view query,
                std::int64_t took_ms);

}  // namespace kliping::app
