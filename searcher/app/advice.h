// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/app/answer.h"

namespace kliping::app {

/// What a person should know of an answer besides it, a line each, for
/// standard error: what the query may not mean, that nothing matched and
/// why, what may have been meant instead, that the time was up. Mostly
/// none.
[[nodiscard]] std::vector<std::string> advice_on(const Answer& answer,
                                                 const SearchRequest& request);

}  // namespace kliping::app
