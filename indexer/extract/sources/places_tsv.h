// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// The content of places.tsv; common/cmake/embed_table.cmake writes the
/// definition when the project is built.
extern const std::string_view places_tsv;

}  // namespace kliping
