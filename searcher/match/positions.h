// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kliping::match {

/// The positions of one term in some of the articles that have it: those that
/// were looked at. An article is known by its place in the term's postings.
class PositionList {
 public:
  /// One for a term that so many articles have, yet without positions.
  explicit PositionList(std::size_t articles) : begins_(articles) {}

  /// How many articles have the term.
  [[nodiscard]] std::size_t articles() const { return begins_.size(); }

  [[nodiscard]] bool knows(std::size_t article) const { return begins_[article] != 0; }

  /// Those in an article that it knows, in rising order.
  [[nodiscard]] std::span<const std::uint16_t> of(std::size_t article) const {
    const std::size_t begin = begins_[article];
    return std::span(positions_).subspan(begin, positions_[begin - 1]);
  }

  /// Adds those in an article that it does not know; no more, where one of them
  /// is greater than it has room for.
  void add(std::size_t article, std::span<const std::uint32_t> positions);

  [[nodiscard]] std::size_t bytes() const {
    return begins_.capacity() * sizeof(begins_[0]) + positions_.capacity() * sizeof(positions_[0]);
  }

 private:
  std::vector<std::uint32_t> begins_;     // in positions_, by article; 0 for one not known
  std::vector<std::uint16_t> positions_;  // in front of those of each article, how many
};

}  // namespace kliping::match
