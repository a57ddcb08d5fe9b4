// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kliping/article.h"
#include "kliping/schema.h"

namespace kliping::test {

/// What the article has in a field that is a facet, as facets show it; nothing
/// where it has no value. Dates are `2025`, `2025-02`, `2025-W09`, `2025-02-27`.
[[nodiscard]] std::vector<std::string> values_of(const Article& article, Field field);

/// The form under which values that mean the same are equal: for outlets that
/// of the canonical name.
[[nodiscard]] std::string folded(Field field, const std::string& value);

/// Whether the article has `value`, however it is spelled, in `field`, which
/// may be the id too.
[[nodiscard]] bool has_value(const Article& article, Field field, const std::string& value);

}  // namespace kliping::test
