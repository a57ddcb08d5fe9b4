// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace kliping {

/// How many bytes the files in a directory have together, directories in it
/// not counted. Throws Error (failure) where it cannot be read; files that go
/// meanwhile count nothing.
[[nodiscard]] std::uint64_t size_of_directory(const std::filesystem::path& directory);

}  // namespace kliping
