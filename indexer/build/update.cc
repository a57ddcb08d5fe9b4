// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"
#include "common/archive/index_metadata.h"
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
        writer_(archive_.path_of(archive_.current()), IndexWriter::Mode::open) {
    require_readable(writer_.metadata(), writer_.analyzer(), path);
  }

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

}  // namespace

Report update_archive(const std::filesystem::path& archive, std::span<const std::string> inputs,
                      const UpdateOptions& options, RunObserver& observer) {
  OpenArchive open(archive);
  Run run(open.writer(), observer);
  run.read(inputs);
  Report& report = run.report();
  report.prune_skipped = options.prune && !run.saw_everything();
  if (options.prune && !report.prune_skipped) {
    report.removed = open.writer().remove_unseen();
    open.writer().commit();
  }
  report.articles = open.writer().article_count();
  return report;
}

Report remove_articles(const std::filesystem::path& archive, std::span<const std::string> ids) {
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
