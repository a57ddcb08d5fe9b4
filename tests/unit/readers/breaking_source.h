// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "indexer/readers/byte_source.h"
#include "indexer/readers/unreadable.h"

namespace kliping::test {

/// Bytes behind which the source breaks off, as a damaged packed file does.
struct BreakingSource : MemorySource {
  using MemorySource::MemorySource;

  std::size_t read(std::span<char> buffer) override {
    const std::size_t size = MemorySource::read(buffer);
    if (size == 0) throw Unreadable("damaged");
    return size;
  }
};

}  // namespace kliping::test
