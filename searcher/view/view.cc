// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view.h"

#include <fmt/format.h>

#include "common/archive/index_metadata.h"
#include "kliping/error.h"

namespace kliping {
namespace {

/// Words are reduced to stems in one way for a whole search, so all archives
/// must agree on it.
void require_same_exceptions(const IndexMetadata& first, const Archive& first_archive,
                             const IndexMetadata& other, const Archive& other_archive) {
  if (first.exceptions == other.exceptions) return;
  throw Error(ErrorCode::bad_usage,
              fmt::format("{} and {} were built with different exceptions for the stemmer",
                          first_archive.root().string(), other_archive.root().string()),
              "build both with the same --exceptions, or search them one by one");
}

}  // namespace

View open_view(std::span<const Archive> archives, const std::vector<std::string>& generations) {
  View view;
  view.generations = generations;
  IndexMetadata first;
  for (std::size_t i = 0; i < archives.size(); ++i) {
    const Xapian::Database database(archives[i].path_of(generations[i]).string());
    const IndexMetadata metadata = read_metadata(database);
    if (i == 0) {
      view.analyzer = analyzer_of(metadata, archives[i].root());
      first = metadata;
    } else {
      require_readable(metadata, view.analyzer, archives[i].root());
      require_same_exceptions(first, archives.front(), metadata, archives[i]);
    }
    view.uuids.push_back(database.get_uuid());
    view.database.add_database(database);
  }
  return view;
}

}  // namespace kliping
