// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <system_error>

#include "indexer/readers/file_source.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

constexpr std::size_t chunk_bytes = 1 << 18;

/// Of times that the number cannot hold (before 1678 and after 2262) the nearest.
std::int64_t nanoseconds(const timespec& time) {
  constexpr std::int64_t second = 1'000'000'000;
  constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max() / second - 1;
  return std::clamp<std::int64_t>(time.tv_sec, -last, last) * second + time.tv_nsec;
}

}  // namespace

std::optional<FileState> state_of(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    throw Unreadable("cannot be read: " + std::generic_category().message(errno));
  }
  if (!S_ISREG(status.st_mode)) return std::nullopt;
  return FileState{static_cast<std::uint64_t>(status.st_size), nanoseconds(status.st_mtim),
                   nanoseconds(status.st_ctim), status.st_ino};
}

bool is_settled(const FileState& state, std::chrono::system_clock::time_point now) {
  const std::chrono::nanoseconds changed(std::max(state.modified, state.changed));
  return changed + std::chrono::seconds(2) < now.time_since_epoch();
}

ContentHash hash_of_file(const std::filesystem::path& path, const std::function<void()>& pause) {
  FileSource source(path);
  ContentHasher hasher;
  std::array<char, chunk_bytes> chunk;
  while (const std::size_t size = source.read(chunk)) {
    hasher.add({chunk.data(), size});
    pause();
  }
  return hasher.hash();
}

}  // namespace kliping
