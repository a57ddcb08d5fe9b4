// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// Appends `text` to `out` as HTML and XML take it in text and in attributes:
/// with `& < > " '` escaped.
void append_escaped(std::string& out, std::string_view text);

}  // namespace kliping
