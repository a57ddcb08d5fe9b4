// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>

#include "tests/support/faults/fault_plan.h"

namespace kliping::test {

/// What a disk keeps of a directory when the power goes.
///
/// Names (of new, renamed and deleted files) reach the disk in the order in
/// which they were changed, and all of them when any file or directory is
/// synced, as the journals of ext4, XFS and btrfs do it. What is written to a
/// file is sure to be there only when that file was synced; until then none of
/// it is there, or some of it in any order.
class Disk {
 public:
  /// What of all that was not synced is on the disk nevertheless.
  enum class Luck {
    none,    ///< nothing
    names,   ///< all names, and about every other write
    writes,  ///< all writes, but no names
  };

  /// The directory as it is now, all of it safe. Luck is drawn by `seed`.
  Disk(std::filesystem::path directory, Luck luck, unsigned seed);

  /// Does what the call does to what lies below `root`, which stands for the
  /// directory.
  void apply(const RecordedCall& call, const std::filesystem::path& root);

  /// Makes a directory of what is on the disk now.
  void write_to(const std::filesystem::path& directory) const;

 private:
  struct File {
    bool is_directory = false;
    std::string seen = {};  ///< by programs
    std::string safe = {};  ///< on the disk
  };
  using Names = std::map<std::string, std::shared_ptr<File>>;

  void write(File& file, const RecordedCall& call);
  void rename(const std::string& from, const std::string& to);
  void sync(const std::string& name);

  Luck luck_;
  std::mt19937 random_;
  Names names_;
  Names safe_names_;
};

}  // namespace kliping::test
