// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/positions.h"

#include <algorithm>
#include <limits>

namespace kliping::match {

void PositionList::add(std::size_t article, std::span<const std::uint32_t> positions) {
  constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max();
  const bool have_room =
      positions.size() <= most && (positions.empty() || positions.back() <= most);
  if (!have_room || positions_.size() >= std::numeric_limits<std::uint32_t>::max() - most) return;
  positions_.push_back(static_cast<std::uint16_t>(positions.size()));
  begins_[article] = static_cast<std::uint32_t>(positions_.size());
  for (const std::uint32_t position : positions) {
    positions_.push_back(static_cast<std::uint16_t>(position));
  }
}

}  // namespace kliping::match
