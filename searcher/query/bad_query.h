// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "kliping/error.h"

namespace kliping::syntax {

/// Refuses a query: `position` is the byte where the trouble begins, the hint
/// says what to write instead.
[[noreturn]] inline void fail(std::size_t position, const std::string& message,
                              const std::string& hint) {
  throw Error(ErrorCode::bad_query, message, hint, position);
}

}  // namespace kliping::syntax
