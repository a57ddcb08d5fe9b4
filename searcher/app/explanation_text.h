// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// What becomes of a query, for people: the query spelled out, its tree, the
/// terms that are looked for with the number of their articles, and what
/// is evaluated.
void print_explanation(std::ostream& out, const Explanation& explanation,
                       const program::Screen& screen);

}  // namespace kliping::app
