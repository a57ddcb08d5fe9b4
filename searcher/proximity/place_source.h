// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <memory>

#include "searcher/proximity/pattern.h"

namespace kliping::proximity {

/// `query`, of which only the articles are kept whose places fulfil
/// `condition`; the weights are those of `query`.
///
/// `query` must find every article that fulfils the condition: the places of
/// an article are looked at only when it was found. That costs some
/// microseconds an article. Works over several joined databases, but not over
/// remote ones.
[[nodiscard]] Xapian::Query with_condition(const Xapian::Query& query, Condition condition);

}  // namespace kliping::proximity
