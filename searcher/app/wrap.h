// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/program/terminal.h"
#include "kliping/results.h"

namespace kliping::app {

/// How wide text is set on `screen`: as wide as it is, but no wider than can
/// be read with ease.
[[nodiscard]] std::size_t text_columns(const program::Screen& screen);

/// `marked` as lines for `screen`, none wider than `width` columns unless a
/// single word is, with the matches in the style of matches and the rest in
/// `plain`, if given. Everything is made fit for the screen first (on_screen).
[[nodiscard]] std::vector<std::string> wrap(const MarkedText& marked, std::size_t width,
                                            const program::Screen& screen,
                                            const program::Style* plain = nullptr);

/// `text` cut to `width` columns, with a mark of omission where something is
/// missing, and filled with spaces up to it.
[[nodiscard]] std::string fit(std::string_view text, std::size_t width,
                              const program::Screen& screen);

}  // namespace kliping::app
