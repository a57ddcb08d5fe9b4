// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kliping::app {

/// The FILE of an option, which is written when the run is over.
class OutputFile {
 public:
  /// Looks whether the file could be written, and touches nothing. Throws
  /// Error (bad_usage) where FILE is no file, (failure) where the system
  /// would refuse. `option` is named in messages.
  OutputFile(std::string_view option, const std::filesystem::path& path);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// What the file holds; empty where it is not there or cannot be read.
  [[nodiscard]] std::string previous() const;

  /// Puts `content` into its place, atomically: readers see the old content
  /// or the new. Throws Error (failure) where the system refuses.
  void write(std::string_view content) const;

 private:
  std::filesystem::path path_;
};

}  // namespace kliping::app
