// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <span>
#include <string>
#include <vector>

#include "common/archive/archive.h"
#include "common/text/analyzer.h"

namespace kliping {

/// One open state of the archives, for one thread at a time: Xapian's objects
/// and Analyzers must not be shared.
struct View {
  std::vector<std::string> generations;  ///< one for each archive
  std::vector<std::string> uuids;        ///< of their indexes
  Xapian::Database database;             ///< all archives as one
  Analyzer analyzer;

  /// Which archive the document is of: Xapian deals out the numbers of
  /// documents to several databases in turn.
  [[nodiscard]] std::size_t archive_of(Xapian::docid document) const {
    return (document - 1) % generations.size();
  }

  /// The number in `database` of a document that has the number `local` in one
  /// archive alone.
  [[nodiscard]] Xapian::docid document_in(std::size_t archive, Xapian::docid local) const {
    return static_cast<Xapian::docid>((local - 1) * generations.size() + archive + 1);
  }
};

/// Opens those generations of the archives, one each. Lets Xapian's exceptions
/// out; throws Error (schema_mismatch) for an index that cannot be read, and
/// (bad_usage) where two were built with different exceptions for the stemmer.
[[nodiscard]] View open_view(std::span<const Archive> archives,
                             const std::vector<std::string>& generations);

}  // namespace kliping
