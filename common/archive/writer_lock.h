// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/archive/file_descriptor.h"

namespace kliping {

/// The right to change an archive: one process at a time, for as long as the
/// object lives. The kernel gives the lock back when a process dies, so a
/// crash leaves nothing to clean; that the file LOCK exists means nothing.
/// Readers never need it.
class WriterLock {
 public:
  /// Takes the lock at once or throws Error (locked) that says who holds it:
  /// process, host and since when. The archive's directory must exist.
  explicit WriterLock(const Archive& archive);

 private:
  FileDescriptor file_;
};

}  // namespace kliping
