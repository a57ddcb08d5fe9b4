// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "kliping/searcher.h"
#include "searcher/app/search_options.h"

/// Reads the values of kliping-search's options. `option` is an option's name
/// without the dashes, for messages. All throw Error (bad_usage) that says
/// what can be written instead.
namespace kliping::app {

[[nodiscard]] Sort read_sort(const std::string& name);
[[nodiscard]] Match read_match(const std::string& name);
[[nodiscard]] Format read_format(const std::string& name);
[[nodiscard]] FacetOrder read_facet_order(const std::string& name);
[[nodiscard]] Spelling read_spelling(const std::string& name);
[[nodiscard]] program::ColourChoice read_colour(const std::string& name);

/// A whole number of things, 0 or more.
[[nodiscard]] std::size_t read_count(const std::string& option, const std::string& text);

/// A day, in any of the ways that a query has: `2025-02-27`, `27/2/2025`.
[[nodiscard]] Date read_day(const std::string& option, const std::string& text);

/// The days of `30d`, `2w`, `6m` or `1y`, counted back from `today`; more
/// than none.
[[nodiscard]] double read_half_life(const std::string& text, Date today);

/// `500ms`, `2s`, `1.5s` or a plain number of seconds; more than none and at
/// most a day.
[[nodiscard]] std::chrono::milliseconds read_timeout(const std::string& text);

/// Fields that can be counted, from lists parted by commas; each once.
[[nodiscard]] std::vector<Field> read_facets(const std::vector<std::string>& lists);

/// Texts `FIELD=VALUE`; the values of one field become one Selection.
[[nodiscard]] std::vector<Selection> read_selections(const std::vector<std::string>& texts);

}  // namespace kliping::app
