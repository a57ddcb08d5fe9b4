// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// A whole article for reading: the title, a line for each thing known of it,
/// and the paragraphs of the body with the matches in them. `hit.article` must
/// be there. Fits `screen`.
void print_article(std::ostream& out, const Hit& hit, const program::Screen& screen);

}  // namespace kliping::app
