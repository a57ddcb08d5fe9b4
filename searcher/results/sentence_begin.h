// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace kliping {

/// Where the sentence of `body` begins that has the byte `position` in it,
/// with its opening quotation mark; nothing where that is more than `reach`
/// bytes before. A line is a paragraph, which no sentence leaves.
[[nodiscard]] std::optional<std::size_t> sentence_begin(std::string_view body, std::size_t position,
                                                        std::size_t reach);

}  // namespace kliping
