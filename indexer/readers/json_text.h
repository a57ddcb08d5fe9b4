// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include <string>
#include <vector>

namespace kliping {

/// A string, or a whole number as its digits, or what an object of schema.org
/// calls its `name` or one of WordPress has `rendered`; empty for anything else.
[[nodiscard]] std::string text_of(const simdjson::dom::element& value);

/// The texts of a list, one for each of its items; of anything else, its one
/// text.
[[nodiscard]] std::vector<std::string> texts_of(const simdjson::dom::element& value);

}  // namespace kliping
