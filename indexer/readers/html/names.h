// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

#include "common/text/ascii.h"

namespace kliping {

/// Whether two names of tags, attributes or their values are the same, as
/// HTML compares them: whatever the case of ASCII letters.
[[nodiscard]] inline bool equal_names(std::string_view one, std::string_view other) {
  const auto lower = [](char c) { return ascii::is_capital(c) ? static_cast<char>(c + 32) : c; };
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [&](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace kliping
