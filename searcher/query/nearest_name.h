// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kliping {

/// The Levenshtein distance: how many bytes must be put in, taken out or
/// replaced to make one text of the other.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The one of `names` that `written` was probably meant to be: the nearest by
/// Levenshtein distance, if no more than two letters in five differ.
[[nodiscard]] std::optional<std::string_view> nearest_name(std::string_view written,
                                                           std::span<const std::string_view> names);

}  // namespace kliping
