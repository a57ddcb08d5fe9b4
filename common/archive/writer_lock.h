// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include "common/archive/archive.h"
#include "common/archive/file_descriptor.h"

namespace kliping {

/// The right to change an archive: one process at a time, for as long as the
/// object lives. The kernel gives the lock back when a process dies, so a
/// crash leaves nothing to clean; that the file LOCK exists means nothing, and
/// what stands in it is believed only of a process that lives.
/// Readers never need it.
class WriterLock {
 public:
  /// Takes the lock, at once where it is free. Where another writer has it,
  /// tries again until `timeout` is over or `gives_up` says so, then throws
  /// Error (locked) that says who holds it: process, host and since when, or
  /// `another process` where that cannot be learned within a moment. The
  /// archive's directory must exist. Throws Error (failure) where the system
  /// cannot lock.
  explicit WriterLock(
      const Archive& archive, std::chrono::milliseconds timeout = std::chrono::milliseconds(0),
      const std::function<bool()>& gives_up = [] { return false; });
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;

  /// Gives the lock back, and takes out of LOCK who held it.
  ~WriterLock();

 private:
  [[nodiscard]] bool try_to_lock(const std::filesystem::path& path) const;
  void sign() const;

  FileDescriptor file_;
};

}  // namespace kliping
