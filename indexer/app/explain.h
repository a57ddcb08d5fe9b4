// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string_view>

#include "common/text/indonesian_stemmer.h"

namespace kliping::app {

/// Prints a word's stems, why it has them, and the analyses considered, the
/// likeliest first.
void explain_word(std::string_view word, IndonesianStemmer& stemmer, std::ostream& out);

/// The same for a hyphenated word whose halves are one word.
void explain_pair(std::string_view first, std::string_view second, IndonesianStemmer& stemmer,
                  std::ostream& out);

}  // namespace kliping::app
