// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "common/program/terminal.h"

namespace kliping::app {

/// `text`, of an article or our own, as `screen` can show it: printable
/// (utf8::printable) and, where the characters of the locale are not UTF-8, in
/// ASCII: other scripts and accents in Latin letters (`Erdogan`), straight
/// quotation marks, `...`, and `?` for what has no likeness.
[[nodiscard]] std::string on_screen(std::string_view text, const program::Screen& screen);

}  // namespace kliping::app
