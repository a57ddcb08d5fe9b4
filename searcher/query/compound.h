// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "common/text/analyzer.h"

namespace kliping {

/// Whether the parts of something that was written as one word (`buku-buku`,
/// but not `Al-Arabiya`) are forms of one word: all have the same stems. Then
/// it is searched for and marked as that word, else as a phrase. Requires one
/// part at least.
[[nodiscard]] bool is_one_word(std::span<const AnalyzedToken> parts);

}  // namespace kliping
