// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/archive/archive.h"
#include "common/archive/index_metadata.h"
#include "common/archive/writer_lock.h"
#include "common/archive/xapian_call.h"
#include "indexer/build/clear_up.h"
#include "indexer/build/describe_current.h"
#include "indexer/build/memory_budget.h"
#include "indexer/build/new_generation.h"
#include "indexer/build/new_index.h"
#include "indexer/build/patience.h"
#include "indexer/build/run.h"
#include "indexer/build/worker_pool.h"
#include "kliping/indexer.h"

namespace kliping {
namespace {

/// How many exceptions the current index was built with; 0 where there is
/// none or it does not say: a build is what repairs a broken archive.
std::size_t count_exceptions(const Archive& archive) {
  try {
    const auto generation = archive.find_current();
    if (!generation) return 0;
    const auto path = archive.path_of(*generation);
    const auto metadata =
        xapian_call(path, [&] { return read_metadata(Xapian::Database(path.string())); });
    return StemExceptions::restore(metadata.exceptions).size();
  } catch (const Error&) {
    return 0;
  }
}

/// Says that exceptions are about to be lost. At the beginning, when the run
/// can still be stopped and the remark is not lost among those on articles.
void remark_on_lost_exceptions(const Archive& archive, RunObserver& observer) {
  const std::size_t count = count_exceptions(archive);
  if (count == 0) return;
  observer.on_remark(archive.root().string(),
                     fmt::format("the index before has {} exception{} for the stemmer, the one "
                                 "built now has none: say --exceptions FILE to have them again",
                                 count, count == 1 ? "" : "s"));
}

void require_possible(std::size_t jobs) {
  if (jobs <= most_jobs) return;
  throw Error(ErrorCode::bad_usage, fmt::format("{} jobs are too many", jobs),
              fmt::format("say at most {}", most_jobs));
}

std::size_t workers_of(const RunOptions& options) {
  return memory_budget::workers(options.memory_bytes, WorkerPool::count_of(options.jobs));
}

/// Thrown through the merging when the observer wants the run to stop.
struct Stopped {};

void go_on(const Report& report, RunObserver& observer) {
  observer.on_progress(report);
  if (observer.wants_stop()) throw Stopped();
}

/// Fills the directory of the new generation; the report says what was done.
Report fill(const std::filesystem::path& path, std::span<const std::string> inputs,
            const BuildOptions& options, RunObserver& observer) {
  WorkerPool pool(workers_of(options.run));
  NewIndex index(path, options.exceptions, options.run, pool);
  Run run(index, observer);
  run.read(inputs, options.input, pool);
  Report& report = run.report();
  if (report.stopped) return report;
  observer.on_stage(Stage::merging);
  try {
    index.finish([&] { go_on(report, observer); });
  } catch (const Stopped&) {
    report.stopped = true;
  }
  report.articles = report.added;  // what the new index is compared with
  return report;
}

}  // namespace

Report build_archive(const std::filesystem::path& archive_path, std::span<const std::string> inputs,
                     const BuildOptions& options, RunObserver& observer) {
  require_possible(options.run.jobs);
  const Archive archive(archive_path);
  archive.create();
  const WriterLock lock(archive, options.run.lock_timeout, patience(observer));
  clear_up_unfinished(archive);
  if (options.exceptions.empty()) remark_on_lost_exceptions(archive, observer);

  NewGeneration generation(archive);
  Report report = fill(generation.path(), inputs, options, observer);
  report.stopped = report.stopped || observer.wants_stop() || !generation.verify(report, observer);
  if (!report.stopped) {
    observer.on_stage(Stage::publishing);
    generation.publish();
    clear_up(archive, options.run.keep, observer);
  }
  describe_current(archive, report);
  return report;
}

}  // namespace kliping
