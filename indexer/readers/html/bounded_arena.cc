// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/bounded_arena.h"

#include <algorithm>
#include <new>

namespace kliping {

void* BoundedArena::allocate(std::size_t bytes) noexcept {
  constexpr std::size_t alignment = alignof(std::max_align_t);
  constexpr std::size_t chunk_bytes = std::size_t{1} << 18;
  if (bytes > left_ + free_bytes_) return nullptr;
  bytes = (bytes + alignment - 1) / alignment * alignment;
  if (bytes > free_bytes_) {
    const std::size_t size = std::max(bytes, chunk_bytes);
    if (size > left_) return nullptr;
    try {
      chunks_.emplace_back(new std::byte[size]);
    } catch (const std::bad_alloc&) {
      return nullptr;
    }
    left_ -= size;
    // What is left of the chunk before is lost; large pieces are rare.
    free_ = chunks_.back().get();
    free_bytes_ = size;
  }
  void* const piece = free_;
  free_ += bytes;
  free_bytes_ -= bytes;
  return piece;
}

}  // namespace kliping
