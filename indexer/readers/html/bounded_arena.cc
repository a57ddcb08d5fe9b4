// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/bounded_arena.h"

#include <algorithm>
#include <new>

namespace kliping {

void* BoundedArena::allocate(std::size_t bytes) noexcept {
  constexpr std::size_t alignment = alignof(std::max_align_t);
  constexpr std::size_t largest_chunk = std::size_t{1} << 18;
  if (bytes > left_ + free_bytes_) return nullptr;
  bytes = (bytes + alignment - 1) / alignment * alignment;
  if (bytes > free_bytes_) {
    const std::size_t size = std::max(bytes, std::min(next_chunk_, left_));
    if (size > left_) return nullptr;
    next_chunk_ = std::min(next_chunk_ * 2, largest_chunk);
    try {
      chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size));
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
