// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/passages.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace kliping {
namespace {

/// Weights in whole numbers, so that a window that slides over a long text
/// comes back to the same sum.
using Weights = std::vector<std::int64_t>;

Weights whole_numbers(const std::vector<double>& weights) {
  Weights whole;
  for (const double weight : weights) whole.push_back(std::max(1LL, std::llround(weight * 1000)));
  return whole;
}

/// What a window shows: the weight of its different needles, and how many
/// finds there are.
using Value = std::pair<std::int64_t, std::size_t>;

class Window {
 public:
  explicit Window(const Weights& weights) : weights_(weights), finds_of_needle_(weights.size()) {}

  void add(const Find& find) {
    if (finds_of_needle_[find.needle]++ == 0) value_.first += weights_[find.needle];
    ++value_.second;
  }
  void remove(const Find& find) {
    if (--finds_of_needle_[find.needle] == 0) value_.first -= weights_[find.needle];
    --value_.second;
  }

  [[nodiscard]] Value value() const { return value_; }

 private:
  const Weights& weights_;
  std::vector<std::size_t> finds_of_needle_;
  Value value_{0, 0};
};

struct Passage {
  TextRange range;
  Value value{0, 0};
};

/// Where the finds from `first` on, before `last`, end: not always with the
/// last of them, since two may begin at one place.
std::size_t end_of(const std::vector<Find>& finds, std::size_t first, std::size_t last) {
  std::size_t end = 0;
  for (std::size_t at = first; at < last; ++at) end = std::max(end, finds[at].range.end);
  return end;
}

/// The best stretch of at most `max_bytes`: a window slides from find to find.
Passage best_passage(const std::vector<Find>& finds, const Weights& weights,
                     std::size_t max_bytes) {
  Passage best;
  Window window(weights);
  std::size_t last = 0;  // behind the window
  for (std::size_t first = 0; first < finds.size(); ++first) {
    const std::size_t limit = finds[first].range.begin + max_bytes;
    while (last < finds.size() && finds[last].range.end <= limit) window.add(finds[last++]);
    if (last == first) {
      ++last;  // a find that is longer than the passage
      continue;
    }
    if (window.value() > best.value) {
      best = {{finds[first].range.begin, end_of(finds, first, last)}, window.value()};
    }
    window.remove(finds[first]);
  }
  return best;
}

/// The finds of needles that cannot be seen in `shown`.
std::vector<Find> not_shown(const std::vector<Find>& finds, TextRange shown,
                            std::size_t needle_count) {
  std::vector<bool> seen(needle_count);
  for (const Find& find : finds) {
    if (find.range.begin >= shown.begin && find.range.end <= shown.end) seen[find.needle] = true;
  }
  std::vector<Find> left;
  std::copy_if(finds.begin(), finds.end(), std::back_inserter(left),
               [&](const Find& find) { return !seen[find.needle]; });
  return left;
}

}  // namespace

std::vector<TextRange> best_passages(const std::vector<Find>& finds,
                                     const std::vector<double>& weights, std::size_t max_bytes) {
  // Two passages of less would be scraps.
  constexpr std::size_t least_half = 60;
  const Weights whole = whole_numbers(weights);
  const Passage alone = best_passage(finds, whole, max_bytes);
  if (alone.value.second == 0) return {};
  const bool shows_all = not_shown(finds, alone.range, whole.size()).empty();
  if (shows_all || max_bytes / 2 < least_half) return {alone.range};

  const Passage one = best_passage(finds, whole, max_bytes / 2);
  const Passage other =
      best_passage(not_shown(finds, one.range, whole.size()), whole, max_bytes / 2);
  if (one.value.first + other.value.first <= alone.value.first) return {alone.range};
  std::vector<TextRange> both{one.range, other.range};
  if (both[1].begin < both[0].begin) std::swap(both[0], both[1]);
  return both;
}

}  // namespace kliping
