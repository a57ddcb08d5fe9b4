// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "kliping/report.h"

/// Looking whether an archive is sound. Takes no lock: a writer may be at
/// work, and readers are not disturbed.
namespace kliping {

struct VerifyOptions {
  /// Read every table and every article. Without it, the tables are opened
  /// and a sample of the articles is looked at.
  bool deep = false;
};

/// What was found.
struct Verification {
  std::string generation;
  std::size_t articles = 0;         ///< in the generation
  std::size_t checked = 0;          ///< of these, compared with the index
  std::vector<std::string> faults;  ///< what is wrong, the first hundred; empty where all is well
  std::size_t fault_count = 0;
  bool tables_checked = false;  ///< Xapian has checked each block
  bool stopped = false;         ///< RunObserver::wants_stop() ended it early
};

/// Verifies the current generation of the archive: that its tables can be
/// read (deep: Xapian's own check of each block), that articles can be read,
/// are what their fingerprints say, and are found by the terms that they
/// should have. Xapian checks blocks only of tables that it may write: where it
/// may not, the observer is told so by a remark, and articles alone are compared.
///
/// Damage is no exception: it is what is reported. Throws Error (no_archive)
/// where there is no archive, (schema_mismatch) where it was made by other
/// rules.
Verification verify_archive(const std::filesystem::path& archive, const VerifyOptions& options,
                            RunObserver& observer);

}  // namespace kliping
