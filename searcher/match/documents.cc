// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/documents.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace kliping::match {
namespace {

/// From so many times the length on, it pays to jump over the longer list
/// instead of walking through it: a step costs less than a jump, which the
/// processor cannot foresee.
constexpr std::size_t times_as_long = 16;

/// Jumps through `many` for each of `few`.
Documents intersect_jumping(DocumentSpan few, DocumentSpan many) {
  Documents both;
  std::size_t at = 0;
  for (const Xapian::docid wanted : few) {
    at = gallop(many, at, wanted);
    if (at == many.size()) break;
    if (many[at] == wanted) both.push_back(wanted);
  }
  return both;
}

// Here and below, steps are sums of comparisons and not branches, which would be
// mispredicted half of the time.
Documents intersect_walking(DocumentSpan few, DocumentSpan many) {
  Documents both(few.size());
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < few.size() && j < many.size();) {
    const Xapian::docid a = few[i];
    const Xapian::docid b = many[j];
    both[count] = a;
    count += a == b ? 1U : 0U;
    i += a <= b ? 1U : 0U;
    j += b <= a ? 1U : 0U;
  }
  both.resize(count);
  return both;
}

Documents unite_two(DocumentSpan one, DocumentSpan other) {
  Documents all(one.size() + other.size());
  std::size_t count = 0;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < one.size() && j < other.size()) {
    const Xapian::docid a = one[i];
    const Xapian::docid b = other[j];
    all[count++] = std::min(a, b);
    i += a <= b ? 1U : 0U;
    j += b <= a ? 1U : 0U;
  }
  const auto end = std::copy(one.begin() + static_cast<std::ptrdiff_t>(i), one.end(),
                             all.begin() + static_cast<std::ptrdiff_t>(count));
  all.erase(std::copy(other.begin() + static_cast<std::ptrdiff_t>(j), other.end(), end), all.end());
  return all;
}

}  // namespace

std::size_t gallop(DocumentSpan list, std::size_t from, Xapian::docid wanted) {
  std::size_t low = from;
  std::size_t step = 1;
  while (low + step < list.size() && list[low + step] < wanted) {
    low += step;
    step *= 2;
  }
  const std::size_t high = std::min(low + step + 1, list.size());
  const auto begin = list.begin();
  return static_cast<std::size_t>(
      std::lower_bound(begin + static_cast<std::ptrdiff_t>(std::min(low, list.size())),
                       begin + static_cast<std::ptrdiff_t>(high), wanted) -
      begin);
}

DocumentSpan within(DocumentSpan list, Xapian::docid first, Xapian::docid last) {
  const auto begin = std::lower_bound(list.begin(), list.end(), first);
  const auto end = std::upper_bound(begin, list.end(), last);
  return {begin, end};
}

Documents intersect(DocumentSpan one, DocumentSpan other) {
  if (one.size() > other.size()) std::swap(one, other);
  return other.size() / times_as_long > one.size() ? intersect_jumping(one, other)
                                                   : intersect_walking(one, other);
}

Documents unite(std::vector<DocumentSpan> lists) {
  // Two of the shortest first, again and again, so that few numbers are copied
  // often.
  const auto is_longer = [](DocumentSpan a, DocumentSpan b) { return a.size() > b.size(); };
  std::vector<Documents> made;
  made.reserve(lists.size());
  std::make_heap(lists.begin(), lists.end(), is_longer);
  const auto take = [&] {
    std::pop_heap(lists.begin(), lists.end(), is_longer);
    const DocumentSpan shortest = lists.back();
    lists.pop_back();
    return shortest;
  };
  while (lists.size() > 1) {
    const DocumentSpan one = take();
    made.push_back(unite_two(one, take()));
    lists.emplace_back(made.back());
    std::push_heap(lists.begin(), lists.end(), is_longer);
  }
  if (lists.empty()) return {};
  return made.empty() ? Documents(lists.front().begin(), lists.front().end())
                      : std::move(made.back());
}

Documents subtract(DocumentSpan list, DocumentSpan taken) {
  Documents left;
  left.reserve(list.size());
  std::size_t at = 0;
  for (const Xapian::docid document : list) {
    at = gallop(taken, at, document);
    if (at == taken.size() || taken[at] != document) left.push_back(document);
  }
  return left;
}

}  // namespace kliping::match
