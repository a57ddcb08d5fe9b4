// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "kliping/schema.h"

namespace kliping {

/// The slots that hold the values of a facet's field: two for Field::source.
[[nodiscard]] std::span<const Slot> slots_of(Field field);

/// Throws Error (bad_usage) where the field is no facet.
void require_facet(Field field);

}  // namespace kliping
