// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/compound.h"

#include <algorithm>

namespace kliping {

bool is_one_word(std::span<const AnalyzedToken> parts) {
  return std::all_of(parts.begin(), parts.end(),
                     [&](const AnalyzedToken& part) { return part.stems == parts.front().stems; });
}

}  // namespace kliping
