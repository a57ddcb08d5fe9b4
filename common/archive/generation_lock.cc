// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/generation_lock.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "kliping/error.h"

namespace kliping {
namespace {

/// Locks the file; 0 or the reason why not.
int lock(const FileDescriptor& file, int kind) {
  while (::flock(file.get(), kind | LOCK_NB) != 0) {
    if (errno != EINTR) return errno;
  }
  return 0;
}

std::optional<FileDescriptor> open_to_read(const std::filesystem::path& marker) {
  try {
    return FileDescriptor("read", marker, O_RDONLY | O_NOFOLLOW);
  } catch (const Error&) {
    return std::nullopt;  // if the index cannot be read either, Xapian says why
  }
}

Error vanished(const std::filesystem::path& generation) {
  return Error(ErrorCode::no_archive, generation.string() + " is being deleted",
               "try again: the archive has a newer one");
}

}  // namespace

GenerationLock GenerationLock::share(const Archive& archive, const std::string& generation) {
  const auto marker = archive.marker_of(generation);
  GenerationLock shared(marker, open_to_read(marker));
  if (!shared.file_) return shared;
  // Between opening and locking the directory may have gone, and the lock have
  // been given back.
  if (lock(*shared.file_, LOCK_SH) == EWOULDBLOCK || !shared.is_in_place()) {
    throw vanished(archive.path_of(generation));
  }
  return shared;
}

std::optional<GenerationLock> GenerationLock::try_to_own(const Archive& archive,
                                                         const std::string& generation) {
  const auto marker = archive.marker_of(generation);
  // For writing, since some file systems over the network lock alone only what
  // is open for it.
  FileDescriptor file("lock", marker, O_RDWR | O_NOFOLLOW);
  if (lock(file, LOCK_EX) != 0) return std::nullopt;
  return GenerationLock(marker, std::move(file));
}

bool GenerationLock::is_in_place() const {
  if (!file_) return true;
  struct stat held {};
  struct stat found {};
  return ::fstat(file_->get(), &held) == 0 && ::lstat(marker_.c_str(), &found) == 0 &&
         held.st_dev == found.st_dev && held.st_ino == found.st_ino;
}

}  // namespace kliping
