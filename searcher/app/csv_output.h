// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "kliping/results.h"

namespace kliping::app {

/// For spreadsheets: a row of names, then a row for each hit, as RFC 4180 has
/// it, in UTF-8 that says so (a byte order mark). Several values of a cell
/// are joined by `; `. Where `whole`, each hit must have its article, whose
/// columns come last.
void print_csv(std::ostream& out, const Results& results, bool whole);

/// `text` as a cell. Where a spreadsheet would take it for a formula, an
/// apostrophe stands before it; control characters other than line breaks
/// are replaced; quotation marks stand around it where it needs them.
[[nodiscard]] std::string csv_cell(std::string_view text);

}  // namespace kliping::app
