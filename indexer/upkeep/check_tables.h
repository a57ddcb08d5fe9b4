// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// The files of an index, and what is wrong with them; nothing where all is
/// well.
namespace kliping {

/// Names each table that an index with articles must have and that is not
/// there: Xapian itself takes some of them for empty. Throws Error (failure)
/// where the system does not let a file be read, which is no damage.
[[nodiscard]] std::vector<std::string> faults_of_files(const std::filesystem::path& directory);

/// Which tables are read.
enum class Tables {
  all,               ///< and compared with each other
  each,              ///< for itself, all at once: in half the time on two processors
  all_but_termlist,  ///< each for itself
};

/// What Xapian's own check finds in the tables: it reads each block. It may
/// crash where an entry of the table termlist is damaged: leave that out until
/// articles were found to be sound. A writer that commits meanwhile can make it
/// find what is no fault. Takes about 4 s a gigabyte where the files are in
/// memory.
[[nodiscard]] std::vector<std::string> faults_of_tables(const std::filesystem::path& directory,
                                                        Tables which);

/// Whether faults_of_tables() can be asked: Xapian checks only what it may write.
[[nodiscard]] bool can_check_tables(const std::filesystem::path& directory);

}  // namespace kliping
