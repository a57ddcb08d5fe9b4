// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "common/archive/archive.h"
#include "common/archive/writer_lock.h"
#include "indexer/build/run.h"
#include "kliping/indexer.h"

namespace kliping {
namespace {

/// The current generation, open for writing by this process alone.
class OpenArchive {
 public:
  explicit OpenArchive(const std::filesystem::path& path)
      : archive_(existing(path)),
        lock_(archive_),
        writer_(IndexWriter::open(archive_.path_of(archive_.current()), path)) {}

  [[nodiscard]] IndexWriter& writer() { return writer_; }

 private:
  /// Asked before the lock: where there is no archive, no LOCK is made.
  static Archive existing(const std::filesystem::path& path) {
    Archive archive(path);
    static_cast<void>(archive.current());
    return archive;
  }

  Archive archive_;
  WriterLock lock_;
  IndexWriter writer_;
};

/// Throws where the index was not built with the exceptions that were given:
/// with others, the articles that stay would follow one set and the new ones
/// another.
void require_same(const StemExceptions& found, const StemExceptions& given,
                  const std::filesystem::path& archive) {
  if (found == given) return;
  throw Error(
      ErrorCode::schema_mismatch,
      fmt::format("the index in {} was built with other exceptions: it has {}, given are {}",
                  archive.string(), found.summary(), given.summary()),
      fmt::format("update without --exceptions to keep those of the index, or rebuild it: "
                  "kliping-index build --archive {} --exceptions FILE INPUT...",
                  archive.string()));
}

}  // namespace

Report update_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                      const UpdateOptions& options, RunObserver& observer) {
  OpenArchive open(archive);
  if (options.exceptions) require_same(open.writer().exceptions(), *options.exceptions, archive);
  Run run(open.writer(), observer);
  run.read(inputs, options.input);
  Report& report = run.report();
  if (options.prune) {
    report.pruning = run.saw_everything() ? Pruning::done : Pruning::inputs_incomplete;
  }
  if (report.pruning == Pruning::done) {
    report.removed = open.writer().remove_unseen();
    open.writer().commit();
  }
  report.articles = open.writer().article_count();
  return report;
}

Report remove_articles(const std::filesystem::path& archive, std::span<const std::string> ids,
                       const RunOptions& /*options*/, RunObserver& /*observer*/) {
  OpenArchive open(archive);
  Report report;
  for (const std::string& id : ids) {
    if (open.writer().remove(id)) ++report.removed;
  }
  open.writer().commit();
  report.articles = open.writer().article_count();
  return report;
}

}  // namespace kliping
