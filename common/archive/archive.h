// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kliping {

/// The directory of an archive on disk:
///
///   ARCHIVE/kliping-archive    marker: this directory is kliping's
///   ARCHIVE/CURRENT            name of the generation that readers open
///   ARCHIVE/LOCK               who writes (common/archive/writer_lock.h)
///   ARCHIVE/gen-000001/        a Xapian database with a marker of its own
///
/// Nothing without a marker is ever deleted. An Archive only knows the path,
/// so it is cheap to copy; methods that change the directory need the
/// WriterLock to be held. All throw Error when the system refuses.
class Archive {
 public:
  /// Names a directory; does not look at it.
  explicit Archive(std::filesystem::path root) : root_(std::move(root)) {}

  [[nodiscard]] const std::filesystem::path& root() const { return root_; }

  /// The generation that readers open. Throws Error (no_archive) where there
  /// is no archive or nothing was published yet.
  [[nodiscard]] std::string current() const;

  /// The same, or nothing where nothing was published. Throws Error (failure)
  /// where that cannot be told: CURRENT cannot be read, or names no generation.
  [[nodiscard]] std::optional<std::string> find_current() const;

  /// The directory of a generation.
  [[nodiscard]] std::filesystem::path path_of(const std::string& generation) const {
    return root_ / generation;
  }

  /// Makes the directory and its marker where they are missing. Throws Error
  /// (bad_usage) where a directory with other content stands there.
  void create() const;

  /// Makes the directory of a new generation, numbered behind all others.
  [[nodiscard]] std::string create_generation() const;

  /// Makes `generation` the one that readers open. Its files must be on disk.
  void publish(const std::string& generation) const;

  /// Deletes a generation, if it carries the marker and is not the current
  /// one.
  void remove(const std::string& generation) const;

  /// Deletes generations that are neither current nor the one before: what
  /// earlier builds left, finished or not. Where nothing is known to be
  /// current, nothing is deleted.
  void remove_outdated() const;

 private:
  [[nodiscard]] std::vector<std::string> generations() const;

  std::filesystem::path root_;
};

}  // namespace kliping
