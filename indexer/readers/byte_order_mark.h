// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// The mark with which programs of Windows begin UTF-8. Readers never see it.
inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace kliping
