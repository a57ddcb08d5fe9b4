// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/watched_source.h"

#include <array>

#include "indexer/readers/unreadable.h"

namespace kliping {

std::size_t WatchedSource::read(std::span<char> buffer) {
  broken_ = true;  // until it has not thrown
  const std::size_t size = source_.read(buffer);
  broken_ = false;
  hasher_.add({buffer.data(), size});
  sink_.pass_bytes(size);
  return size;
}

std::optional<ContentHash> WatchedSource::finish() {
  if (broken_) return std::nullopt;
  try {
    std::array<char, 1 << 16> rest;
    while (read(rest) > 0) {
    }
    return hasher_.hash();
  } catch (const Unreadable&) {
    return std::nullopt;
  }
}

}  // namespace kliping
