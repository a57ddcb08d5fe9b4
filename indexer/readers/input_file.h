// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "common/archive/content_hash.h"

namespace kliping {

/// What the file system says of a file: while it is the same, so is the
/// content, but for a change in the same instant (is_settled).
struct FileState {
  std::uint64_t size = 0;
  std::int64_t modified = 0;  ///< nanoseconds since 1970
  std::int64_t changed = 0;   ///< the same, of the content, the owner, the name ...
  std::uint64_t inode = 0;    ///< a path may come to lead to another file

  friend bool operator==(const FileState&, const FileState&) = default;
};

/// A file that is about to be read.
struct InputFile {
  std::string path;     ///< absolute
  ContentHash reading;  ///< of all that decides what its bytes are read as: options, rules, folders
  FileState state;

  friend bool operator==(const InputFile&, const InputFile&) = default;
};

/// The state of the file at `path`; nothing where it is no regular file. Throws
/// Unreadable where the system refuses.
[[nodiscard]] std::optional<FileState> state_of(const std::filesystem::path& path);

/// Whether a file that is in this state now could not change any more without
/// getting another: the clocks of file systems stand still for up to two
/// seconds.
[[nodiscard]] bool is_settled(const FileState& state, std::chrono::system_clock::time_point now);

/// The hash of a whole file; `pause` is called between its parts, and what that
/// throws ends it. Throws Unreadable.
[[nodiscard]] ContentHash hash_of_file(const std::filesystem::path& path,
                                       const std::function<void()>& pause);

}  // namespace kliping
