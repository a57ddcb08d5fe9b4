// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/expansion.h"

#include <fmt/format.h>

#include <algorithm>

#include "indexer/readers/unreadable.h"

namespace kliping {

void Expansion::add(std::uint64_t bytes) {
  unpacked_ += bytes;
  const std::uint64_t packed = std::max<std::uint64_t>(packed_.position(), 1);
  if (unpacked_ < limits_.harmless_bytes || unpacked_ / packed < limits_.largest_ratio) return;
  throw Unreadable(
      fmt::format("it grows more than {} times when unpacked: not read on", limits_.largest_ratio));
}

}  // namespace kliping
