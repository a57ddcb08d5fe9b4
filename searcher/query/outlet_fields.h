// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kliping/schema.h"

namespace kliping {

/// Whether the values of the field are outlets, which have several names each.
[[nodiscard]] constexpr bool names_outlets(Field field) {
  return field == Field::publisher || field == Field::cited || field == Field::source;
}

}  // namespace kliping
