// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <compare>
#include <cstddef>
#include <span>
#include <vector>

/// Places in the text of an article, as positions of words, and what can be
/// asked of them. All functions are pure.
namespace kliping::proximity {

/// A run of words, from the position of the first to that of the last.
struct Span {
  Xapian::termpos first = 0;
  Xapian::termpos last = 0;

  friend auto operator<=>(const Span&, const Span&) = default;
};

/// In order, each once.
using Spans = std::vector<Span>;

/// Makes spans of any order, some of them twice, a list as above.
void put_in_order(Spans& spans);

/// Every run from a span of `left` to one of `right`, or the other way round
/// unless `in_order`, where the two do not overlap and there are at most
/// `distance` words from the end of one to the beginning of the other; side by
/// side is 1.
[[nodiscard]] Spans join(const Spans& left, const Spans& right, std::size_t distance,
                         bool in_order);

/// How many of the spans can be taken at most so that no two overlap.
[[nodiscard]] std::size_t count_apart(const Spans& spans);

/// Whether one unit holds a whole span of each list. `beginnings` has the
/// first position of each unit, in order; the last unit ends nowhere.
[[nodiscard]] bool share_unit(std::span<const Spans> lists,
                              std::span<const Xapian::termpos> beginnings);

}  // namespace kliping::proximity
