// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
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
/// Nothing without a marker is ever deleted, save what making a generation
/// leaves before the marker, and nothing through a link. An Archive only knows
/// the path, so it is cheap to copy; methods that change the directory need
/// the WriterLock to be held, all but create(). All throw Error when the system
/// refuses. What a crash leaves, the next create() and remove_outdated() mend.
class Archive {
 public:
  /// Names a directory; does not look at it.
  explicit Archive(std::filesystem::path root) : root_(std::move(root)) {}

  /// The archive at that place. Throws as current() does, so that whoever is to
  /// lock it makes no LOCK where there is none.
  [[nodiscard]] static Archive existing(const std::filesystem::path& root);

  [[nodiscard]] const std::filesystem::path& root() const { return root_; }

  /// The generation that readers open. Throws Error (no_archive) where there
  /// is no archive or nothing was published yet.
  [[nodiscard]] std::string current() const;

  /// The same, or nothing where nothing was published. Throws Error (failure)
  /// where that cannot be told: CURRENT cannot be read, or names no generation.
  [[nodiscard]] std::optional<std::string> find_current() const;

  /// The names of directories that are those of generations, by number.
  [[nodiscard]] std::vector<std::string> generations() const;

  /// The directory of a generation.
  [[nodiscard]] std::filesystem::path path_of(const std::string& generation) const {
    return root_ / generation;
  }

  /// The marker of a generation, which its readers lock
  /// (common/archive/generation_lock.h).
  [[nodiscard]] std::filesystem::path marker_of(const std::string& generation) const;

  /// Makes the directory and its marker where they are missing; several
  /// processes may do so at once. Throws Error (bad_usage) where a directory
  /// with other content stands there.
  void create() const;

  /// Makes the directory of a new generation, numbered behind all others.
  /// Until it is published it says that it is unfinished.
  [[nodiscard]] std::string create_generation() const;

  /// Makes `generation` the one that readers open, once its files are on disk.
  void publish(const std::string& generation) const;

  /// Deletes a generation, if it carries the marker and is not the current
  /// one. False where it is left because a reader uses it.
  bool remove(const std::string& generation) const;

  /// Deletes what no one needs any more: generations that were never
  /// published, and those that were, but for the current one and the newest
  /// `keep - 1` before it. Where nothing is known to be current, or CURRENT names
  /// what is not there, only those that say that they are unfinished. Gives the names of those that
  /// are left because a reader uses them.
  [[nodiscard]] std::vector<std::string> remove_outdated(std::size_t keep) const;

 private:
  std::filesystem::path root_;
};

}  // namespace kliping
