// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "common/archive/archive.h"
#include "common/archive/file_descriptor.h"

namespace kliping {

/// Keeps a generation from being deleted while someone reads it: readers share
/// the kernel's lock on its marker, who deletes needs it alone. It is given
/// back when the object or the process ends, however that ends.
///
/// Where there is no marker, or the file system cannot lock, readers go on
/// without: that an index can be read matters more.
class GenerationLock {
 public:
  /// For who reads. To be taken before the index is opened. Throws Error
  /// (no_archive) where the generation is just being deleted: then CURRENT
  /// names another one.
  [[nodiscard]] static GenerationLock share(const Archive& archive, const std::string& generation);

  /// For who deletes: nothing where a reader uses the generation, or where
  /// that cannot be told. Throws Error where the marker cannot be opened.
  [[nodiscard]] static std::optional<GenerationLock> try_to_own(const Archive& archive,
                                                                const std::string& generation);

  /// Whether the generation's directory is still the one that was locked, and
  /// not another put into its place, as a backup is. True where it had no
  /// marker to know it by.
  [[nodiscard]] bool is_in_place() const;

 private:
  GenerationLock(std::filesystem::path marker, std::optional<FileDescriptor> file)
      : marker_(std::move(marker)), file_(std::move(file)) {}

  std::filesystem::path marker_;
  std::optional<FileDescriptor> file_;  // nothing where there is no marker
};

}  // namespace kliping
