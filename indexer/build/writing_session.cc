// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/writing_session.h"

#include <fmt/format.h>

#include "indexer/build/clear_up.h"
#include "indexer/build/patience.h"
#include "kliping/error.h"

namespace kliping {

WritingSession::WritingSession(const std::filesystem::path& archive, const RunOptions& options,
                               RunObserver& observer)
    : archive_(Archive::existing(archive)),
      lock_(archive_, options.lock_timeout, patience(observer)),
      writer_(IndexWriter::open(archive_.path_of(archive_.current()), archive, options)) {
  // Only now that the current index is known to be there.
  clear_up(archive_, options.keep, observer);
}

void WritingSession::require_exceptions(const StemExceptions& given) const {
  const StemExceptions& found = writer_.exceptions();
  if (found == given) return;
  const std::string archive = archive_.root().string();
  throw Error(
      ErrorCode::schema_mismatch,
      fmt::format("the index in {} was built with other exceptions: it has {}, given are {}",
                  archive, found.summary(), given.summary()),
      fmt::format("update without --exceptions to keep those of the index, or rebuild it: "
                  "kliping-index build --archive {} --exceptions FILE INPUT...",
                  archive));
}

}  // namespace kliping
