// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <system_error>

#include "common/archive/archive.h"
#include "common/archive/durable_file.h"
#include "common/archive/generation.h"
#include "common/archive/generation_lock.h"
#include "common/archive/system_error.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// Deletes a directory that no reader can find any more. The marker goes last:
/// what an interruption leaves can still be told for kliping's.
void delete_directory(const fs::path& directory) {
  const fs::path marker = directory / generation::marker;
  for (const fs::path& entry : entries_of(directory)) {
    if (entry != marker) delete_all(entry);
  }
  delete_all(marker);
  delete_all(directory);
}

/// The same, if it is kliping's.
void delete_own(const fs::path& directory) {
  if (generation::is_marked(directory) || generation::is_husk(directory)) {
    delete_directory(directory);
  }
}

fs::path on_its_way_out(fs::path directory) {
  directory += generation::deleted_suffix;
  return directory;
}

/// Whether the name is one that on_its_way_out() gives.
bool is_on_its_way_out(std::string_view name) {
  if (!name.ends_with(generation::deleted_suffix)) return false;
  name.remove_suffix(generation::deleted_suffix.size());
  return generation::number_of(name) > 0;
}

}  // namespace

// Before anything in it is deleted, the directory gets another name. So who
// comes late finds none rather than a part of one.
bool Archive::remove(const std::string& generation) const {
  if (find_current() == generation) return true;
  const fs::path directory = path_of(generation);
  if (!generation::is_marked(directory)) {
    delete_own(directory);
    return true;
  }
  const auto lock = GenerationLock::try_to_own(*this, generation);
  if (!lock) return false;
  const fs::path doomed = on_its_way_out(directory);
  delete_own(doomed);
  std::error_code error;
  fs::rename(directory, doomed, error);
  if (error) throw system_error("rename", directory, error.value());
  sync_names(root_);
  delete_directory(doomed);
  return true;
}

std::vector<std::string> Archive::remove_outdated(std::size_t keep) const {
  auto current = find_current();
  // Of a CURRENT that leads nowhere nothing can be learned; what is left may be
  // all that there is.
  if (current && !generation::is_marked(path_of(*current))) current.reset();
  const unsigned newest = current ? generation::number_of(*current) : generation::last_number;
  std::vector<std::string> doomed;
  std::vector<std::string> finished;
  for (const std::string& name : generations()) {
    const fs::path directory = path_of(name);
    const bool is_marked = generation::is_marked(directory);
    if (name == current || (!is_marked && !generation::is_husk(directory))) continue;
    const bool was_published =
        is_marked && !generation::is_unfinished(directory) && generation::number_of(name) <= newest;
    (was_published ? finished : doomed).push_back(name);
  }
  const std::size_t wanted = current ? std::max<std::size_t>(keep, 1) - 1 : finished.size();
  const std::size_t kept = std::min(wanted, finished.size());
  for (std::size_t i = 0; i + kept < finished.size(); ++i) doomed.push_back(finished[i]);

  for (const fs::path& entry : entries_of(root_)) {
    if (is_on_its_way_out(entry.filename().string())) delete_own(entry);
  }
  std::erase_if(doomed, [&](const std::string& name) { return remove(name); });
  return doomed;
}

}  // namespace kliping
