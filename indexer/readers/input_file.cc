// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/input_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "indexer/readers/file_source.h"
#include "indexer/readers/unreadable.h"

namespace kliping {
namespace {

constexpr std::size_t chunk_bytes = 1 << 16;

std::int64_t nanoseconds(const timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

std::optional<FileState> state_of(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    throw Unreadable("cannot be read: " + std::generic_category().message(errno));
  }
  if (!S_ISREG(status.st_mode)) return std::nullopt;
  return FileState{static_cast<std::uint64_t>(status.st_size), nanoseconds(status.st_mtim),
                   nanoseconds(status.st_ctim)};
}

bool is_settled(const FileState& state, std::chrono::system_clock::time_point now) {
  const std::chrono::nanoseconds changed(std::max(state.modified, state.changed));
  return changed + std::chrono::seconds(2) < now.time_since_epoch();
}

ContentHash hash_of_file(const std::filesystem::path& path) {
  FileSource source(path);
  ContentHasher hasher;
  std::array<char, chunk_bytes> chunk;
  while (const std::size_t size = source.read(chunk)) hasher.add({chunk.data(), size});
  return hasher.hash();
}

}  // namespace kliping
