// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include "common/archive/index_metadata.h"
#include "common/archive/writer_lock.h"
#include "common/archive/xapian_call.h"
#include "indexer/build/clear_up.h"
#include "indexer/build/describe_current.h"
#include "indexer/build/new_generation.h"
#include "indexer/build/patience.h"
#include "indexer/upkeep/compaction.h"
#include "kliping/indexer.h"

namespace kliping {
namespace {

/// The index in a generation, if this version can write it.
Xapian::Database open_index(const Archive& archive, const std::filesystem::path& directory) {
  return xapian_call(directory, [&] {
    Xapian::Database database(directory.string());
    static_cast<void>(analyzer_of(read_metadata(database), archive.root()));
    return database;
  });
}

}  // namespace

Report compact_archive(const std::filesystem::path& archive_path, const RunOptions& options,
                       RunObserver& observer) {
  const Archive archive = Archive::existing(archive_path);
  const WriterLock lock(archive, options.lock_timeout, patience(observer));
  clear_up_unfinished(archive);
  const auto current = archive.path_of(archive.current());
  Xapian::Database index = open_index(archive, current);
  Report report;
  describe_current(archive, report);
  report.archive_bytes_before = report.archive_bytes;
  report.stopped = observer.wants_stop();
  if (report.stopped) return report;

  observer.on_stage(Stage::compacting);
  NewGeneration generation(archive);
  // The records of the input files name documents by their numbers.
  compact_database(index, generation.path(), Numbering::kept,
                   [&] { observer.on_progress(report); });
  report.stopped = !generation.verify(report, observer);
  if (report.stopped) return report;

  observer.on_stage(Stage::publishing);
  generation.publish();
  clear_up(archive, options.keep, observer);
  describe_current(archive, report);
  return report;
}

}  // namespace kliping
