// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "common/archive/file_descriptor.h"
#include "indexer/readers/byte_source.h"

namespace kliping {

/// The bytes of a file or a pipe.
class FileSource : public ByteSource {
 public:
  /// Opens a file. Throws Unreadable where the system refuses.
  explicit FileSource(const std::filesystem::path& path);

  /// Reads what is open already; `descriptor` stays the caller's.
  explicit FileSource(int descriptor) : descriptor_(descriptor) {}

  std::size_t read(std::span<char> buffer) override;

 private:
  std::optional<FileDescriptor> file_;  // where this object opened it
  int descriptor_;
};

}  // namespace kliping
