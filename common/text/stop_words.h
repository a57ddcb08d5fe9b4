// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace kliping {

/// Whether a normalised word is a function word of Indonesian (`yang`, `dan`,
/// `di`) or a word of asking (`siapa`, `apakah`): one that stands in so many
/// texts that it says little about any. Such words are indexed like all
/// others; only a query gives them less weight.
[[nodiscard]] bool is_stop_word(std::string_view form);

}  // namespace kliping
