// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/edit_distance.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace kliping {
namespace {

/// The table of distances, of which the last three rows are needed: one for
/// each beginning of `b`.
class Rows {
 public:
  explicit Rows(std::size_t columns) {
    // A word of an index fits: its length is bounded (common/text/tokenise.h).
    constexpr std::size_t usual = 80;
    if (columns > usual) large_.resize(3 * columns);
    std::size_t* const cells = columns > usual ? large_.data() : small_.data();
    rows_ = {cells, cells + columns, cells + 2 * columns};
    std::iota(rows_[0], rows_[0] + columns, std::size_t{0});
  }

  /// Makes a new last row. The one that it overwrites is three rows old.
  void advance() { rows_ = {rows_[2], rows_[0], rows_[1]}; }

  /// The row made last, and those before it.
  std::size_t* operator[](std::size_t age) { return rows_[age]; }

 private:
  std::array<std::size_t, 240> small_;
  std::vector<std::size_t> large_;
  std::array<std::size_t*, 3> rows_;
};

/// The letters that a text has; some share a bit.
std::uint64_t letters_of(std::string_view text) {
  std::uint64_t letters = 0;
  for (const char c : text) letters |= std::uint64_t{1} << (static_cast<unsigned char>(c) % 64);
  return letters;
}

/// A quick look, which most pairs of words do not pass: an edit takes away one
/// letter at most, and brings one.
bool have_too_many_other_letters(std::string_view a, std::string_view b, std::size_t most) {
  const std::uint64_t in_a = letters_of(a);
  const std::uint64_t in_b = letters_of(b);
  const auto count = [](std::uint64_t letters) {
    return static_cast<std::size_t>(std::popcount(letters));
  };
  return count(in_a & ~in_b) > most || count(in_b & ~in_a) > most;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});  // by value, not by reference
  if (longer - shorter > most || have_too_many_other_letters(a, b, most)) return most + 1;
  Rows rows(b.size() + 1);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    rows.advance();
    std::size_t nearest = rows[0][0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t distance = std::min(
          {rows[1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), rows[1][j] + 1, rows[0][j - 1] + 1});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        distance = std::min(distance, rows[2][j - 2] + 1);
      }
      rows[0][j] = distance;
      nearest = std::min(nearest, distance);
    }
    if (nearest > most) return most + 1;
  }
  return std::min(rows[0][b.size()], most + 1);
}

}  // namespace kliping
