// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace kliping {

/// The one of `names` that `written` was probably meant to be: the nearest by
/// edit_distance(), if no more than two letters in five differ.
[[nodiscard]] std::optional<std::string_view> nearest_name(std::string_view written,
                                                           std::span<const std::string_view> names);

}  // namespace kliping
