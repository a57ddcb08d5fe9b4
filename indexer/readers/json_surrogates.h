// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// JSON with `\ufffd` for each half of a surrogate pair that stands alone, as
/// in `\ud83d"`: programs that cut text by UTF-16 units leave them behind an
/// emoji, and JSON with one in it is refused.
[[nodiscard]] std::string with_whole_surrogates(std::string_view json);

}  // namespace kliping
