// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <optional>
#include <string>
#include <string_view>

#include "kliping/schema.h"

namespace kliping {

/// The value of `field` that `value` was meant to be, where no article has it:
/// the nearest one that an article has, and for outlets also the one whose name
/// in the outlet table is nearest. Nothing where none is near, for an outlet
/// that the table knows and for fields whose values are no names. An outlet is
/// given by its canonical name, others as folded.
///
/// Xapian's exceptions come out.
[[nodiscard]] std::optional<std::string> correct_value(const Xapian::Database& database,
                                                       Field field, std::string_view value);

}  // namespace kliping
