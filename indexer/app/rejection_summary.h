// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/report.h"

namespace kliping::app {

/// A kind of rejection, and how often it was met.
struct ReasonCount {
  std::string reason;
  std::size_t count = 0;

  friend bool operator==(const ReasonCount&, const ReasonCount&) = default;
};

/// The reason without what differs from one article to the next: what stands
/// in backquotes becomes `...`, a number that stands alone N.
[[nodiscard]] std::string kind_of_reason(std::string_view reason);

/// Keeps what the reports at the end of a run say of rejections. Takes little
/// memory however many there are.
class RejectionSummary {
 public:
  void add(const Rejection& rejection);

  [[nodiscard]] std::size_t count() const { return count_; }

  /// The first thousand, as they came.
  [[nodiscard]] const std::vector<Rejection>& first() const { return first_; }

  /// The most frequent kinds, at most so many, the most frequent first; of
  /// equal ones by the alphabet.
  [[nodiscard]] std::vector<ReasonCount> most_frequent(std::size_t most) const;

 private:
  std::size_t count_ = 0;
  std::vector<Rejection> first_;
  std::map<std::string, std::size_t> counts_;
};

}  // namespace kliping::app
