// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "kliping/date.h"
#include "kliping/schema.h"
#include "searcher/match/plan.h"

namespace kliping::match {

/// The articles that have `value` in a field of values, but for the fields
/// that are parts of the date. An outlet is found by any of its names.
[[nodiscard]] Plan value_plan(Field field, std::string_view value);

/// The articles published within `range`.
[[nodiscard]] Plan date_plan(const DateRange& range);

/// The articles with so many words in the body; an end that is absent is open.
[[nodiscard]] Plan length_plan(std::optional<std::size_t> least, std::optional<std::size_t> most);

}  // namespace kliping::match
