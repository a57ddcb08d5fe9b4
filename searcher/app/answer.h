// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "kliping/searcher.h"
#include "searcher/app/search_options.h"

namespace kliping::app {

/// What a query came to: all that any format prints.
struct Answer {
  /// Absent where articles were asked for by their ids.
  std::optional<Query> query;
  Results results;
  /// Where nothing matched, why; absent where that was not looked for.
  std::optional<Absence> absence = std::nullopt;
  std::chrono::milliseconds took{};
};

/// Searches. Why nothing matched is looked for as the format prints it and
/// nobody asked for quiet. Throws Error: bad_query for a query that cannot be
/// understood, failure where a number alone is wanted and the time was up.
[[nodiscard]] Answer search(const Searcher& searcher, const std::string& text,
                            const SearchRequest& request);

/// The articles of the ids as hits in this order, each with its whole
/// article; those that do not exist are left out.
[[nodiscard]] Answer fetch(const Searcher& searcher, const std::vector<std::string>& ids);

}  // namespace kliping::app
