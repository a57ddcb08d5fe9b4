// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/match/plan.h"

namespace kliping {

/// `plan` narrowed to the articles that have one of the values of each
/// selection, those in the field `but` apart. Weights stay as they are. Throws
/// Error (bad_usage) for a field that is no facet, (bad_query) for a date that
/// is none.
[[nodiscard]] match::Plan narrowed(const match::Plan& plan,
                                   const std::vector<Selection>& selections, Date today,
                                   std::optional<Field> but = std::nullopt);

/// Whether something is chosen in that field.
[[nodiscard]] bool is_selected(const std::vector<Selection>& selections, Field field);

}  // namespace kliping
