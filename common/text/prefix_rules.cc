// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/prefix_rules.h"

#include <algorithm>

namespace kliping::prefix_rules {

Part::Part(std::string_view word) : end_(std::min(word.size(), letters_.size())) {
  std::copy_n(word.begin(), end_, letters_.begin());
}

Part Part::from(std::size_t count) const {
  Part rest = *this;
  rest.begin_ = std::min(begin_ + count, end_);
  return rest;
}

Part Part::from(std::size_t count, char letter) const {
  Part rest = from(count - 1);
  rest.letters_[rest.begin_] = letter;
  return rest;
}

Part Part::without_last(std::size_t count) const {
  Part rest = *this;
  rest.end_ -= std::min(count, end_ - begin_);
  return rest;
}

}  // namespace kliping::prefix_rules
