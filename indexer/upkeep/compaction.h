// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <filesystem>
#include <functional>

namespace kliping {

/// What becomes of the numbers of documents.
enum class Numbering {
  kept,     ///< of one database
  running,  ///< of several: those of each follow the last of the one before
};

/// Writes what is in `from` into a database in the directory `to`, which may be
/// there, in as little room as possible, and leaves it to others to bring it to
/// disk. Of metadata with the same key in several databases the last one's
/// stays. Calls `pause` before and after each table; what that throws comes out
/// when all is written. Throws Error.
void compact_database(Xapian::Database& from, const std::filesystem::path& to, Numbering numbering,
                      const std::function<void()>& pause);

}  // namespace kliping
