// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kliping/schema.h"

namespace kliping {

/// Throws Error (bad_usage) where the field is no facet.
void require_facet(Field field);

}  // namespace kliping
