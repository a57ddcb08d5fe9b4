// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace kliping {

/// Bytes that come one after the other: a file, a pipe, a member of an
/// archive. Nothing can be read twice.
class ByteSource {
 public:
  virtual ~ByteSource() = default;

  /// Puts the next bytes at the beginning of `buffer`, which is not empty, and
  /// returns their number: 0 at the end only. Throws Unreadable.
  virtual std::size_t read(std::span<char> buffer) = 0;
};

/// Bytes in memory, which must outlive the source.
class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string_view content) : content_(content) {}

  std::size_t read(std::span<char> buffer) override {
    const std::size_t size = content_.copy(buffer.data(), buffer.size());
    content_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view content_;
};

}  // namespace kliping
