// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// Whether all of the line is no part of the article: a pointer to other
/// articles, an advertisement's place-holder, an image's address, a credit, a
/// notice. Lines without text count; lines of more than 300 bytes do not,
/// since a whole article on one line may begin alike. Pure.
[[nodiscard]] bool is_boilerplate(std::string_view line);

}  // namespace kliping
