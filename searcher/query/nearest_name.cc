// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/nearest_name.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace kliping {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);  // of the table of distances
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t substituted = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({substituted, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

std::optional<std::string_view> nearest_name(std::string_view written,
                                             std::span<const std::string_view> names) {
  constexpr std::size_t longest_compared = 40;
  if (written.size() > longest_compared) return std::nullopt;
  std::optional<std::string_view> nearest;
  std::size_t shortest = 0;
  for (const std::string_view name : names) {
    const std::size_t distance = edit_distance(written, name);
    if (5 * distance <= 2 * std::max(name.size(), written.size()) &&
        (!nearest || distance < shortest)) {
      nearest = name;
      shortest = distance;
    }
  }
  return nearest;
}

}  // namespace kliping
