// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/directory_size.h"

#include "common/archive/system_error.h"

namespace kliping {

std::uint64_t size_of_directory(const std::filesystem::path& directory) {
  std::uint64_t bytes = 0;
  try {
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
      std::error_code gone;
      const auto size = entry.is_regular_file(gone) ? entry.file_size(gone) : 0;
      if (!gone) bytes += size;
    }
  } catch (const std::filesystem::filesystem_error& error) {
    throw system_error("read", directory, error.code().value());
  }
  return bytes;
}

}  // namespace kliping
