// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// A facet as a table: its name, a row for each value with its count and a
/// bar, and `(none)` for the articles without one. A facet that was cut says
/// `top 10 of 40`; one that is not `exact` says so. Fits `screen`.
void print_facet(std::ostream& out, const Facet& facet, bool exact, const program::Screen& screen);

}  // namespace kliping::app
