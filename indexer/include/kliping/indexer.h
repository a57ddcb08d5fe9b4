// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "kliping/error.h"
#include "kliping/input_options.h"
#include "kliping/report.h"
#include "kliping/run_options.h"
#include "kliping/stem_exceptions.h"

/// Writing archives. Each function does one run, holding the archive's writer
/// lock: while it runs, other writers wait for RunOptions::lock_timeout and
/// then throw Error (locked), and readers go on reading. Inputs are those of
/// indexer/readers/input.h: files, directories, `-` for standard input.
///
/// All throw Error; then the archive is as it was before the run (build,
/// compact) or as after the last batch that was committed (update, prune,
/// remove), and the next run finishes the work. That holds for a process
/// that is killed and for a machine that loses power, too.
namespace kliping {

struct BuildOptions {
  InputOptions input = {};

  /// Roots of words that go before the stemmer's own rules. The index
  /// remembers them; those of the index before are not taken over.
  StemExceptions exceptions = {};

  RunOptions run = {};
};

/// Builds the archive anew from `inputs`: into a new generation beside the
/// one that readers use, which is verified and becomes current only when it is
/// complete. The directory is made where it is missing.
///
/// The observer is told by a remark where the index before had exceptions and
/// this one is given none. Throws Error (bad_input) where not one article
/// could be read.
Report build_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                     const BuildOptions& options, RunObserver& observer);

/// The same, with the default options.
inline Report build_archive(const std::filesystem::path& archive,
                            std::span<const std::string> inputs, RunObserver& observer) {
  return build_archive(archive, inputs, {}, observer);
}

struct UpdateOptions {
  InputOptions input = {};

  /// Remove the articles that are not in the inputs, if they are not more
  /// than this. Nothing is removed when a part of the inputs was rejected or
  /// an input held nothing at all (as the directory of a disk that is not
  /// mounted), since it may hold them. Without a value nothing is removed.
  std::optional<PruneLimit> prune = std::nullopt;

  /// The exceptions that the index is expected to have been built with. They
  /// are never changed by an update; without a value, whatever the index has
  /// is right.
  std::optional<StemExceptions> exceptions = std::nullopt;

  RunOptions run = {};
};

/// Brings the current generation up to date with `inputs`: adds what is new,
/// replaces what has changed under the same id, leaves the rest unwritten.
/// Files that are as the last run left them are not read.
///
/// Throws Error (no_archive) where nothing was built yet, (schema_mismatch)
/// where the index was made by other rules or exceptions, (bad_input) where
/// not one article could be read.
Report update_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                      const UpdateOptions& options, RunObserver& observer);

/// Removes the articles that are not in `inputs` and changes nothing else:
/// update with `options.prune`, without adding and replacing. Without a value
/// there, its default holds. Throws as update_archive does.
Report prune_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                     const UpdateOptions& options, RunObserver& observer);

/// Removes the articles of these ids; those that are not there are not
/// counted. Throws as update_archive does.
Report remove_articles(const std::filesystem::path& archive, std::span<const std::string> ids,
                       const RunOptions& options, RunObserver& observer);

/// Writes the current generation anew in as little room as possible, into a
/// new generation that is verified and becomes current. Takes about as much
/// room on the disk as the current one while it runs. Throws as
/// update_archive does.
Report compact_archive(const std::filesystem::path& archive, const RunOptions& options,
                       RunObserver& observer);

}  // namespace kliping
