// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/nearest_name.h"

#include <algorithm>

#include "searcher/query/edit_distance.h"

namespace kliping {

std::optional<std::string_view> nearest_name(std::string_view written,
                                             std::span<const std::string_view> names) {
  constexpr std::size_t longest_compared = 40;
  if (written.size() > longest_compared) return std::nullopt;
  std::optional<std::string_view> nearest;
  std::size_t shortest = 0;
  for (const std::string_view name : names) {
    const std::size_t most = 2 * std::max(name.size(), written.size()) / 5;
    const std::size_t distance = edit_distance(written, name, most);
    if (distance <= most && (!nearest || distance < shortest)) {
      nearest = name;
      shortest = distance;
    }
  }
  return nearest;
}

}  // namespace kliping
