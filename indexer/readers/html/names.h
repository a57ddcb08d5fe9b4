// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "common/text/ascii.h"

namespace kliping {

/// Whether two names of tags, attributes or their values are the same, as
/// HTML compares them: whatever the case of ASCII letters.
[[nodiscard]] inline bool equal_names(std::string_view one, std::string_view other) {
  return ascii::equal_without_case(one, other);
}

}  // namespace kliping
