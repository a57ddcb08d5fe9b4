// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace kliping {

/// Memory that is handed out in pieces, up to a limit, and given back all at
/// once.
class BoundedArena {
 public:
  explicit BoundedArena(std::size_t max_bytes) : left_(max_bytes) {}

  /// Memory for any object of that size; null where the limit, or the
  /// system's, is reached.
  [[nodiscard]] void* allocate(std::size_t bytes) noexcept;

 private:
  std::size_t left_;  // that may still be asked of the system
  std::vector<std::unique_ptr<std::byte[]>> chunks_;
  std::size_t next_chunk_ = std::size_t{1} << 14;  // its size; small pages are many
  std::byte* free_ = nullptr;                      // in the last chunk
  std::size_t free_bytes_ = 0;
};

}  // namespace kliping
