// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

/// Files that survive a crash: what is written is on the disk when these
/// functions return. All throw Error (failure) when the system refuses.
namespace kliping {

/// The whole content of a small file.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// Puts `content` in place of the file at `path`, atomically: readers and a
/// crash see the old content or the new, never a part.
void replace_file(const std::filesystem::path& path, std::string_view content);

/// Waits until the files of a directory, and its list of names, are on disk.
void sync_directory(const std::filesystem::path& directory);

}  // namespace kliping
