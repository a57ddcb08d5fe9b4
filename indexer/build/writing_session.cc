// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/writing_session.h"

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
      writer_(IndexWriter::open(archive_.path_of(current_of(archive_, options, observer)), archive,
                                options)) {}

}  // namespace kliping
