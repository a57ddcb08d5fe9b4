// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// `marked` as lines for `screen`, none wider than `width` columns unless a
/// single word is, with the matches in the style of matches and the rest in
/// `plain`, if given. Everything is made printable first.
[[nodiscard]] std::vector<std::string> wrap(const MarkedText& marked, std::size_t width,
                                            const program::Screen& screen,
                                            const program::Style* plain = nullptr);

/// `text` cut to `width` columns, with `…` where something is missing, and
/// filled with spaces up to it.
[[nodiscard]] std::string fit(std::string_view text, std::size_t width);

}  // namespace kliping::app
