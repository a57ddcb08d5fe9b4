// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace kliping {

/// How many edits make `a` into `b`: a letter put in, left out or exchanged, or
/// two neighbours swapped, none of them touched twice (optimal string alignment).
/// `most` + 1 where it is more than `most`, which spares most of the work. Letters
/// are bytes. Pure; time grows with the product of the lengths.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

}  // namespace kliping
