// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kliping {

/// `text` with the bytes of control characters, and those that are not UTF-8,
/// written as `%0A`, `%E9`: for names that become part of an id, two of which
/// must not become one.
[[nodiscard]] std::string escape_unprintable(std::string_view text);

}  // namespace kliping
