// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "common/archive/archive.h"
#include "common/archive/generation_lock.h"
#include "common/text/analyzer.h"
#include "searcher/match/index_memory.h"

namespace kliping {

/// One open state of the archives, for one thread at a time: Xapian's objects
/// and Analyzers must not be shared. As long as it lives, its generations are
/// not deleted.
struct View {
  std::vector<std::string> generations;        ///< one for each archive
  std::vector<GenerationLock> locks;           ///< on these
  std::vector<std::string> uuids;              ///< of their indexes
  std::vector<Xapian::Database> parts;         ///< what `database` is made of; they change with it
  Xapian::Database database;                   ///< all archives as one
  std::shared_ptr<match::IndexMemory> memory;  ///< what was read of this state; views share it
  Analyzer analyzer;

  /// Which archive the document is of: Xapian deals out the numbers of
  /// documents to several databases in turn.
  [[nodiscard]] std::size_t archive_of(Xapian::docid document) const {
    return (document - 1) % generations.size();
  }
};

/// Opens those generations of the archives, one each. Lets Xapian's exceptions
/// out; throws Error (schema_mismatch) for an index that cannot be read,
/// (no_archive) for one that is just being deleted, and (bad_usage) where two
/// were built with different exceptions for the stemmer.
[[nodiscard]] View open_view(std::span<const Archive> archives,
                             const std::vector<std::string>& generations);

/// Whether the view still shows the newest state: nothing was committed to its
/// generations since it was opened, and no other index was put into the place of
/// one. Otherwise it must not be used any more: Xapian brings a database up to date
/// in place, but not all that it has read of the older state, so that values of
/// articles can come out empty. Lets Xapian's exceptions out.
[[nodiscard]] bool is_up_to_date(View& view);

/// Whether something was committed to one of the view's generations since it
/// was opened, or another index was put into the place of one.
/// False where that cannot be told.
[[nodiscard]] bool is_overtaken(const View& view, std::span<const Archive> archives);

}  // namespace kliping
