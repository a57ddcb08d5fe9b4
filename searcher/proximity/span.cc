// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/span.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace kliping::proximity {
namespace {

/// Appends the runs from a span of `left` to a later one of `right`.
void join_in_order(const Spans& left, const Spans& right, std::size_t distance, Spans& joined) {
  for (const Span& one : left) {
    const auto behind = std::lower_bound(right.begin(), right.end(), Span{one.last + 1, 0});
    for (auto other = behind; other != right.end() && other->first <= one.last + distance;
         ++other) {
      joined.push_back({one.first, other->last});
    }
  }
}

/// The unit that `span` lies in as a whole; nothing where it reaches over the
/// end of one, or stands before the first.
std::optional<std::size_t> unit_of(const Span& span, std::span<const Xapian::termpos> beginnings) {
  const auto next = std::upper_bound(beginnings.begin(), beginnings.end(), span.first);
  if (next == beginnings.begin()) return std::nullopt;
  if (next != beginnings.end() && *next <= span.last) return std::nullopt;
  return static_cast<std::size_t>(next - beginnings.begin());
}

/// The units that hold a span, in order, each once.
std::vector<std::size_t> units_of(const Spans& spans, std::span<const Xapian::termpos> beginnings) {
  std::vector<std::size_t> units;
  for (const Span& span : spans) {
    const auto unit = unit_of(span, beginnings);
    if (unit && (units.empty() || units.back() != *unit)) units.push_back(*unit);
  }
  return units;
}

}  // namespace

void put_in_order(Spans& spans) {
  std::sort(spans.begin(), spans.end());
  spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
}

Spans join(const Spans& left, const Spans& right, std::size_t distance, bool in_order) {
  Spans joined;
  join_in_order(left, right, distance, joined);
  if (!in_order) join_in_order(right, left, distance, joined);
  put_in_order(joined);
  return joined;
}

// The one that ends first leaves the most room for others: taken again and
// again, it gives the most.
std::size_t count_apart(const Spans& spans) {
  Spans by_end = spans;
  std::sort(by_end.begin(), by_end.end(),
            [](const Span& a, const Span& b) { return a.last < b.last; });
  std::size_t count = 0;
  Xapian::termpos taken_until = 0;
  for (const Span& span : by_end) {
    if (count > 0 && span.first <= taken_until) continue;
    ++count;
    taken_until = span.last;
  }
  return count;
}

bool share_unit(std::span<const Spans> lists, std::span<const Xapian::termpos> beginnings) {
  std::vector<std::size_t> shared = units_of(lists.front(), beginnings);
  for (const Spans& list : lists.subspan(1)) {
    const auto units = units_of(list, beginnings);
    std::vector<std::size_t> both;
    std::set_intersection(shared.begin(), shared.end(), units.begin(), units.end(),
                          std::back_inserter(both));
    shared = std::move(both);
  }
  return !shared.empty();
}

}  // namespace kliping::proximity
