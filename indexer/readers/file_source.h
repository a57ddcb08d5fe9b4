// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <utility>

#include "common/archive/file_descriptor.h"
#include "indexer/readers/byte_source.h"

namespace kliping {

/// The bytes of a file or a pipe.
class FileSource : public ByteSource {
 public:
  /// Opens a file. Throws Unreadable where the system refuses. Of `wake` see
  /// below: the path may be that of a pipe.
  explicit FileSource(const std::filesystem::path& path, std::function<void()> wake = {});

  /// Reads what is open already; `descriptor` stays the caller's. Calls `wake`
  /// whenever a signal interrupts the waiting for input.
  FileSource(int descriptor, std::function<void()> wake)
      : descriptor_(descriptor), wake_(std::move(wake)) {}

  std::size_t read(std::span<char> buffer) override;

 private:
  std::optional<FileDescriptor> file_;  // where this object opened it
  int descriptor_;
  std::function<void()> wake_;
};

}  // namespace kliping
