// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "kliping/results.h"

namespace kliping::match {

/// The values that contents of a facet's slots are made of. Spellings of one
/// value (terms::fold_value) are known as that value.
class FacetValues {
 public:
  explicit FacetValues(std::span<const std::string> contents);

  /// How many articles have each value, in the order of the alphabet, under its
  /// most frequent spelling, where `counts` says how many have each of the
  /// contents. An article counts once for each of its different values; values
  /// that no article has are left out.
  [[nodiscard]] std::vector<FacetValue> count(std::span<const std::size_t> counts) const;

 private:
  using Number = std::uint32_t;

  std::vector<std::string> spellings_;  // those of one value side by side
  std::vector<Number> values_;          // of each spelling, rising
  std::vector<std::size_t> begins_;     // of each of the contents in numbers_, and the end
  std::vector<Number> numbers_;         // of the spellings that contents have
};

}  // namespace kliping::match
