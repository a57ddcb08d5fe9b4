// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <exception>
#include <string>

#include "common/archive/index_metadata.h"
#include "common/archive/writer_lock.h"
#include "common/archive/xapian_call.h"
#include "indexer/build/clear_up.h"
#include "indexer/build/describe_current.h"
#include "indexer/build/new_generation.h"
#include "indexer/build/patience.h"
#include "kliping/indexer.h"

namespace kliping {
namespace {

/// The records of the input files name documents by their numbers, so these
/// must stay. The level is Xapian's first: the second saves a thousandth more
/// and takes a third longer.
constexpr unsigned compaction =
    Xapian::DBCOMPACT_NO_RENUMBER | static_cast<unsigned>(Xapian::Compactor::STANDARD);

/// Tells the observer before and after each table. Xapian would lose memory and
/// open files by an exception there, so what the observer throws waits for the
/// end, and so does the wish to stop.
class WatchedCompactor : public Xapian::Compactor {
 public:
  WatchedCompactor(const Report& report, RunObserver& observer)
      : report_(report), observer_(observer) {}

  void set_status(const std::string& /*table*/, const std::string& /*status*/) override {
    if (thrown_ != nullptr) return;
    try {
      observer_.on_progress(report_);
    } catch (...) {
      thrown_ = std::current_exception();
    }
  }

  void rethrow() const {
    if (thrown_ != nullptr) std::rethrow_exception(thrown_);
  }

 private:
  const Report& report_;
  RunObserver& observer_;
  std::exception_ptr thrown_;
};

/// The index in a generation, if this version can write it.
Xapian::Database open_index(const Archive& archive, const std::filesystem::path& directory) {
  return xapian_call(directory, [&] {
    Xapian::Database database(directory.string());
    static_cast<void>(analyzer_of(read_metadata(database), archive.root()));
    return database;
  });
}

void compact(Xapian::Database& from, const std::filesystem::path& to, const Report& report,
             RunObserver& observer) {
  WatchedCompactor compactor(report, observer);
  xapian_call(to, [&] { from.compact(to.string(), compaction, 0, compactor); });
  compactor.rethrow();
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
  compact(index, generation.path(), report, observer);
  report.stopped = !generation.verify(report, observer);
  if (report.stopped) return report;

  observer.on_stage(Stage::publishing);
  generation.publish();
  clear_up(archive, options.keep, observer);
  describe_current(archive, report);
  return report;
}

}  // namespace kliping
