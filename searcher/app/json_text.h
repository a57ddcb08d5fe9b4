// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/results.h"

namespace kliping::app {

/// JSON whose keys stay in the order in which they are put.
using Json = nlohmann::ordered_json;

/// `text` as a string of JSON; each byte that is not UTF-8 becomes U+FFFD.
[[nodiscard]] Json json_text(std::string_view text);

/// Places in `text` as pairs [begin, end) of Unicode characters: a program in
/// another language has no bytes to count.
[[nodiscard]] Json json_ranges(std::string_view text, const std::vector<TextRange>& ranges);

/// `json` on one line, without a control character: also those that JSON
/// itself would allow, and those that turn the direction of writing, are
/// written as `\uXXXX`.
[[nodiscard]] std::string json_line(const Json& json);

}  // namespace kliping::app
