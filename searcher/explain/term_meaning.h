// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "common/text/analyzer.h"

namespace kliping {

/// What a term of the index stands for, in English: `form menulis in title`,
/// `as in capitals in text`, `publisher kompas`. A stem is said to be that of
/// the one of `words` that has it (`stem of menulis in title`), or is shown
/// itself where none has (`stem tulis in title`).
[[nodiscard]] std::string meaning_of_term(std::string_view term,
                                          std::span<const AnalyzedToken> words);

}  // namespace kliping
