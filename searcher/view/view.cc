// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view.h"

#include <fmt/format.h>

#include <algorithm>

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
    view.locks.push_back(GenerationLock::share(archives[i], generations[i]));
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
    view.parts.push_back(database);
    view.database.add_database(database);
  }
  return view;
}

bool is_up_to_date(View& view) {
  const auto is_in_place = [](const GenerationLock& lock) { return lock.is_in_place(); };
  if (!std::all_of(view.locks.begin(), view.locks.end(), is_in_place)) return false;
  if (view.database.reopen()) return false;
  const auto has_uuid = [](const Xapian::Database& part, const std::string& uuid) {
    return part.get_uuid() == uuid;
  };
  return std::equal(view.parts.begin(), view.parts.end(), view.uuids.begin(), has_uuid);
}

bool is_overtaken(const View& view, std::span<const Archive> archives) {
  try {
    for (std::size_t i = 0; i < archives.size(); ++i) {
      if (!view.locks[i].is_in_place()) return true;
      const Xapian::Database now(archives[i].path_of(view.generations[i]).string());
      if (now.get_uuid() != view.uuids[i]) return true;
      if (now.get_revision() != view.parts[i].get_revision()) return true;
    }
  } catch (const Xapian::DatabaseModifiedError&) {
    return true;
  } catch (const Xapian::Error&) {
    // What is wrong with it, the next attempt finds and says.
  }
  return false;
}

}  // namespace kliping
