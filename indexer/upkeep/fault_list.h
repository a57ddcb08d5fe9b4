// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "kliping/verify.h"

namespace kliping {

/// Counts a fault, and keeps it, made printable, while there are not too many.
void add_fault(Verification& verification, std::string_view fault);

}  // namespace kliping
