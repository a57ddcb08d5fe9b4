// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/archive/index_metadata.h"
#include "kliping/error.h"

namespace kliping {

/// A generation as it lies on the disk.
struct GenerationDescription {
  std::string name;
  std::uint64_t bytes = 0;
  bool current = false;
  bool unfinished = false;  ///< a run is making it, or a crashed one has left it
};

/// What an archive is like, of whatever version and in whatever state.
struct ArchiveDescription {
  std::string current;  ///< the generation that readers open; empty where that cannot be told
  std::vector<GenerationDescription> generations;  ///< by number
  std::optional<std::string> writer;               ///< who writes: process, host and since when
  std::optional<std::size_t> articles;             ///< of the current generation, where it opens
  std::optional<IndexMetadata> metadata;           ///< the same
  std::optional<Error> error;                      ///< why the above is not all there
};

/// Looks at an archive without taking a lock. Throws Error (no_archive) where
/// there is nothing to look at; what else goes wrong is in the result.
[[nodiscard]] ArchiveDescription describe_archive(const std::filesystem::path& archive);

}  // namespace kliping
