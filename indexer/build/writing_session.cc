// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/writing_session.h"

#include "common/archive/directory_size.h"
#include "indexer/build/clear_up.h"

namespace kliping {
namespace {

/// The current generation, behind what may be deleted.
std::string current_of(const Archive& archive, const RunOptions& options, RunObserver& observer) {
  clear_up(archive, options.keep, observer);
  return archive.current();
}

}  // namespace

WritingSession::WritingSession(const std::filesystem::path& archive, const RunOptions& options,
                               RunObserver& observer)
    : archive_(Archive::existing(archive)),
      lock_(archive_, options.lock_timeout, [&] { return observer.wants_stop(); }),
      generation_(current_of(archive_, options, observer)),
      writer_(IndexWriter::open(archive_.path_of(generation_), archive, options)) {}

void WritingSession::describe(Report& report) const {
  report.articles = writer_.article_count();
  report.archive_bytes = size_of_directory(archive_.path_of(generation_));
}

}  // namespace kliping
