// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "kliping/error.h"
#include "kliping/report.h"

/// Writing archives. Each function does one run, holding the archive's writer
/// lock: while it runs, others throw Error (locked), and readers go on
/// reading. Inputs are those of indexer/readers/input.h: files, directories,
/// `-` for JSON lines on standard input.
///
/// All throw Error; then the archive is as it was before the run (build) or
/// as after the last batch that was committed (update, remove).
namespace kliping {

/// Builds the archive anew from `inputs`: into a new generation beside the
/// one that readers use, which becomes current only when it is complete. The
/// directory is made where it is missing.
///
/// Throws Error (bad_input) where not one article could be read.
Report build_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                     RunObserver& observer);

struct UpdateOptions {
  /// Remove the articles that are not in the inputs. Nothing is removed when
  /// a part of the inputs was rejected or an input held nothing at all (as the
  /// directory of a disk that is not mounted), since it may hold them.
  bool prune = false;
};

/// Brings the current generation up to date with `inputs`: adds what is new,
/// replaces what has changed under the same id, leaves the rest unwritten.
///
/// Throws Error (no_archive) where nothing was built yet, (schema_mismatch)
/// where the index was made by other rules, (bad_input) where not one article
/// could be read.
Report update_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                      const UpdateOptions& options, RunObserver& observer);

/// Removes the articles of these ids; those that are not there are not
/// counted. Throws as update_archive does.
Report remove_articles(const std::filesystem::path& archive, std::span<const std::string> ids);

}  // namespace kliping
