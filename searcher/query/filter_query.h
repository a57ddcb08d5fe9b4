// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string_view>

#include "kliping/date.h"
#include "kliping/schema.h"

namespace kliping {

/// Whether the values of the field are outlets, which have several names each.
[[nodiscard]] bool names_outlets(Field field);

/// The articles that have `value` in a field of values, but for the fields
/// that are parts of the date. An outlet is found by any of its names.
[[nodiscard]] Xapian::Query filter_query(Field field, std::string_view value);

/// The articles published within `range`.
[[nodiscard]] Xapian::Query date_query(const DateRange& range);

/// The articles with so many words in the body; an end that is absent is open.
[[nodiscard]] Xapian::Query length_query(std::optional<std::size_t> least,
                                         std::optional<std::size_t> most);

/// `query` without its weight: it filters, and adds nothing to any score.
[[nodiscard]] Xapian::Query weightless(const Xapian::Query& query);

}  // namespace kliping
