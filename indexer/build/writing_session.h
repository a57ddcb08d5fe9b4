// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "common/archive/archive.h"
#include "common/archive/writer_lock.h"
#include "indexer/build/describe_current.h"
#include "indexer/build/index_writer.h"
#include "kliping/report.h"
#include "kliping/run_options.h"

namespace kliping {

/// The current generation, open for changes by this process alone.
class WritingSession {
 public:
  /// Takes the writer lock and deletes what earlier runs left. Throws Error
  /// (no_archive) where there is no archive, and then makes nothing there.
  WritingSession(const std::filesystem::path& archive, const RunOptions& options,
                 RunObserver& observer);

  /// Throws Error (schema_mismatch) where the index was not built with these
  /// exceptions: with others, the articles that stay would follow one set and
  /// the new ones another.
  void require_exceptions(const StemExceptions& given) const;

  [[nodiscard]] IndexWriter& writer() { return writer_; }

  /// Fills in what a report says of the archive, after a commit.
  void describe(Report& report) const { describe_current(archive_, report); }

 private:
  Archive archive_;
  WriterLock lock_;
  IndexWriter writer_;
};

}  // namespace kliping
