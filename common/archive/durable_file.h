// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Files that survive a crash: what is written is on the disk when these
/// functions return. All throw Error (failure) when the system refuses.
namespace kliping {

/// The whole content of a small file.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// Puts `content` in place of the file at `path`, atomically: readers and a
/// crash see the old content or the new, never a part. Writes a file PATH.new
/// beside it first, which is deleted again where writing fails; what a crash
/// leaves of it, the next call overwrites.
void replace_file(const std::filesystem::path& path, std::string_view content);

/// Makes a directory, and those above it, where they are missing.
void make_directory(const std::filesystem::path& path);

/// Deletes a file, or a directory with all that is in it; of a link, the link
/// alone. It need not be there. Does not wait for the disk.
void delete_all(const std::filesystem::path& path);

/// The paths of what is in a directory, in no order.
[[nodiscard]] std::vector<std::filesystem::path> entries_of(const std::filesystem::path& directory);

/// Waits until the list of names in a directory is on disk, as after renaming.
void sync_names(const std::filesystem::path& directory);

/// Waits until the files of a directory, and its list of names, are on disk.
void sync_directory(const std::filesystem::path& directory);

}  // namespace kliping
