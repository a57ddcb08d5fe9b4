// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/archive/archive.h"
#include "common/archive/directory_size.h"
#include "common/archive/index_metadata.h"
#include "common/archive/writer_lock.h"
#include "common/archive/xapian_call.h"
#include "indexer/build/clear_up.h"
#include "indexer/build/run.h"
#include "kliping/indexer.h"

namespace kliping {
namespace {

/// A generation in the making: deleted again unless it is published.
class NewGeneration {
 public:
  explicit NewGeneration(const Archive& archive)
      : archive_(archive), name_(archive.create_generation()) {}
  NewGeneration(const NewGeneration&) = delete;
  NewGeneration& operator=(const NewGeneration&) = delete;
  ~NewGeneration() {
    if (published_) return;
    try {
      archive_.remove(name_);
    } catch (const std::exception&) {
      // A later build removes what is left; the error that led here is the
      // one to report.
    }
  }

  [[nodiscard]] std::filesystem::path path() const { return archive_.path_of(name_); }

  void publish() {
    archive_.publish(name_);
    published_ = true;
  }

 private:
  const Archive& archive_;
  std::string name_;
  bool published_ = false;
};

/// Opens the new index and compares the count.
void verify(const std::filesystem::path& path, std::size_t expected) {
  const std::size_t found =
      xapian_call(path, [&] { return Xapian::Database(path.string()).get_doccount(); });
  if (found == expected) return;
  throw Error(ErrorCode::failure,
              fmt::format("the new index in {} has {} articles where {} were written",
                          path.string(), found, expected),
              "check the disk and build again; the archive is as it was");
}

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

Report fill(const std::filesystem::path& path, std::span<const std::string> inputs,
            const BuildOptions& options, RunObserver& observer) {
  IndexWriter writer = IndexWriter::create(path, options.exceptions, options.run);
  Run run(writer, observer);
  run.read(inputs, options.input);
  run.report().articles = writer.article_count();
  run.report().archive_bytes = size_of_directory(path);
  return run.report();
}

}  // namespace

Report build_archive(const std::filesystem::path& archive_path, std::span<const std::string> inputs,
                     const BuildOptions& options, RunObserver& observer) {
  const Archive archive(archive_path);
  archive.create();
  const WriterLock lock(archive, options.run.lock_timeout);
  clear_up(archive, options.run.keep, observer);
  if (options.exceptions.empty()) remark_on_lost_exceptions(archive, observer);

  NewGeneration generation(archive);
  const Report report = fill(generation.path(), inputs, options, observer);
  verify(generation.path(), report.added);
  generation.publish();
  clear_up(archive, options.run.keep, observer);
  return report;
}

}  // namespace kliping
