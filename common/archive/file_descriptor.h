// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <string_view>
#include <utility>

#include "common/archive/system_error.h"

namespace kliping {

/// Owns an open file; closes it when it goes out of scope.
class FileDescriptor {
 public:
  /// Opens `path`; throws Error that says `cannot ACTION PATH` on refusal.
  FileDescriptor(std::string_view action, const std::filesystem::path& path, int flags)
      : descriptor_(open(path, flags)) {
    if (descriptor_ < 0) throw system_error(action, path, errno);
  }
  FileDescriptor(FileDescriptor&& other) noexcept
      : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }

  [[nodiscard]] int get() const { return descriptor_; }

 private:
  /// Opening a pipe waits, and so can be interrupted by a signal.
  static int open(const std::filesystem::path& path, int flags) {
    int descriptor = -1;
    do {
      descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
  }

  int descriptor_;
};

}  // namespace kliping
