// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/description.h"

#include <xapian.h>

#include "common/archive/archive.h"
#include "common/archive/directory_size.h"
#include "common/archive/durable_file.h"
#include "common/archive/generation.h"
#include "common/archive/lock_holder.h"
#include "common/archive/xapian_call.h"
#include "indexer/upkeep/check_tables.h"

namespace kliping {
namespace {

/// A generation that is deleted meanwhile is as if it had not been there.
std::vector<GenerationDescription> describe_generations(const Archive& archive,
                                                        const std::string& current) {
  std::vector<GenerationDescription> generations;
  for (const std::string& name : archive.generations()) {
    const auto directory = archive.path_of(name);
    try {
      generations.push_back({.name = name,
                             .bytes = size_of_directory(directory),
                             .current = name == current,
                             .unfinished = generation::is_unfinished(directory)});
    } catch (const Error&) {
      continue;
    }
  }
  return generations;
}

/// Nobody where it cannot be read: LOCK is only there once someone has written.
std::optional<std::string> writer_of(const Archive& archive) {
  try {
    return living_holder(read_file(archive.root() / "LOCK"));
  } catch (const Error&) {
    return std::nullopt;
  }
}

void describe_index(const std::filesystem::path& directory, ArchiveDescription& description) {
  xapian_call(directory, [&] {
    const Xapian::Database database(directory.string());
    description.articles = database.get_doccount();
    description.metadata = read_metadata(database);
  });
  if (*description.articles == 0) return;
  const auto faults = faults_of_files(directory);
  if (faults.empty()) return;
  throw Error(ErrorCode::failure, faults.front(), rebuild_hint(directory.parent_path()));
}

}  // namespace

ArchiveDescription describe_archive(const std::filesystem::path& path) {
  const Archive archive(path);
  ArchiveDescription description;
  try {
    description.current = archive.current();
  } catch (const Error& error) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored)) throw;
    description.error = error;
  }
  description.generations = describe_generations(archive, description.current);
  description.writer = writer_of(archive);
  if (description.error) {
    if (description.generations.empty()) throw Error(*description.error);
    return description;
  }
  try {
    describe_index(archive.path_of(description.current), description);
  } catch (const Error& error) {
    // CURRENT names it, so it is not the archive that is missing.
    const bool is_lost = error.code() == ErrorCode::no_archive;
    description.error = is_lost ? Error(ErrorCode::failure, error.what(), error.hint()) : error;
  }
  return description;
}

}  // namespace kliping
