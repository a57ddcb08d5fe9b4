// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view_pool.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <exception>
#include <iterator>
#include <set>
#include <system_error>
#include <utility>

#include "common/archive/system_error.h"

namespace kliping {
namespace {

/// The path without links; as it is where it leads nowhere.
std::filesystem::path without_links(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::path resolved = std::filesystem::canonical(path, error);
  return error ? path : resolved;
}

std::vector<Archive> to_archives(std::span<const std::filesystem::path> roots) {
  if (roots.empty()) {
    throw Error(ErrorCode::bad_usage, "no archive to search", "name at least one");
  }
  std::vector<Archive> archives;
  std::set<std::filesystem::path> seen;
  for (const std::filesystem::path& root : roots) {
    if (!seen.insert(without_links(root)).second) {
      throw Error(ErrorCode::bad_usage, fmt::format("the archive {} is named twice", root.string()),
                  "name each archive once, or its articles would count twice");
    }
    archives.emplace_back(root);
  }
  return archives;
}

bool opens(const std::filesystem::path& directory) {
  try {
    static_cast<void>(Xapian::Database(directory.string()));
    return true;
  } catch (const Xapian::Error&) {
    return false;
  }
}

/// Whether the exception that is being handled tells of the index, so that a
/// writer may be behind it: all but what the caller did wrong.
bool tells_of_the_index() {
  try {
    throw;
  } catch (const Error& error) {
    return error.code() == ErrorCode::failure || error.code() == ErrorCode::no_archive ||
           error.code() == ErrorCode::schema_mismatch;
  } catch (const Xapian::Error&) {
    return true;
  } catch (const std::exception&) {
    return true;  // rubbish that was taken for a length, for one
  } catch (...) {
    return false;
  }
}

bool says_modified() {
  try {
    throw;
  } catch (const Xapian::DatabaseModifiedError&) {
    return true;
  } catch (...) {
    return false;
  }
}

}  // namespace

ViewPool::ViewPool(std::span<const std::filesystem::path> roots) : archives_(to_archives(roots)) {
  static_cast<void>(with_view([](const View& view) { return view.database.get_doccount(); }));
}

ViewPool::Generations ViewPool::current() const {
  Generations generations;
  for (const Archive& archive : archives_) generations.push_back(archive.current());
  return generations;
}

std::unique_ptr<View> ViewPool::open(const Generations& generations) {
  auto view = std::make_unique<View>(open_view(archives_, generations));
  view->memory = memory_of(*view);
  return view;
}

// A view that a writer overtakes may read rubbish and remember it. But then it is
// of a state that is no longer the newest, and no later call will use that.
std::shared_ptr<match::IndexMemory> ViewPool::memory_of(const View& view) {
  State state;
  for (std::size_t i = 0; i < view.parts.size(); ++i) {
    state.indexes.emplace_back(view.generations[i], view.uuids[i], view.parts[i].get_revision());
  }
  state.commits = commits_of(view.generations);
  std::shared_ptr<match::IndexMemory> outdated;  // freed when the mutex is free again
  std::vector<std::unique_ptr<View>> outdated_views;
  const std::lock_guard guard(mutex_);
  if (memory_ == nullptr || state != state_) {
    outdated = std::exchange(memory_, std::make_shared<match::IndexMemory>());
    state_ = std::move(state);
    outdated_views.swap(idle_);
  }
  return memory_;
}

std::unique_ptr<View> ViewPool::take(const Generations& generations) {
  std::unique_ptr<View> view = take_idle(generations);
  return view != nullptr && is_up_to_date(*view) ? std::move(view) : open(generations);
}

// A view of another generation is never asked: Xapian would mix the two.
std::unique_ptr<View> ViewPool::take_idle(const Generations& generations) {
  std::vector<std::unique_ptr<View>> outdated;  // closed when the mutex is free again
  const std::lock_guard guard(mutex_);
  newest_ = generations;
  const auto first_outdated = std::partition(idle_.begin(), idle_.end(), [&](const auto& view) {
    return view->generations == generations;
  });
  outdated.assign(std::move_iterator(first_outdated), std::move_iterator(idle_.end()));
  idle_.erase(first_outdated, idle_.end());
  if (idle_.empty()) return nullptr;
  std::unique_ptr<View> view = std::move(idle_.back());
  idle_.pop_back();
  return view;
}

void ViewPool::give_back(std::unique_ptr<View> view) {
  const std::lock_guard guard(mutex_);
  if (view->generations == newest_ && view->memory == memory_) idle_.push_back(std::move(view));
}

ViewPool::Commits ViewPool::commits_of(const Generations& generations) const {
  Commits commits;
  for (std::size_t i = 0; i < archives_.size(); ++i) {
    struct ::stat file {};
    const std::filesystem::path path = archives_[i].path_of(generations[i]) / "iamglass";
    // Without the file there is no commit, which is a state as well.
    if (::stat(path.c_str(), &file) != 0) file = {};
    commits.push_back({file.st_ino, file.st_mtim.tv_sec, file.st_mtim.tv_nsec});
  }
  return commits;
}

// Where a block was written over while a view was being opened, Xapian may take
// the index for a damaged one; so what it says is believed only where no commit
// came between.
bool ViewPool::is_worth_repeating(Attempts& attempts, const Generations& generations,
                                  const View* view, bool committed) const {
  if (!tells_of_the_index() || ++attempts.total == most_attempts) return false;
  if (committed || says_modified() || have_moved(generations, view)) return true;
  return ++attempts.unmoved < most_unmoved;
}

bool ViewPool::have_moved(const Generations& generations, const View* view) const {
  return current() != generations || (view != nullptr && is_overtaken(*view, archives_));
}

void ViewPool::fail(const Generations& generations) const {
  try {
    throw;
  } catch (const Xapian::Error&) {
    throw error_of_index(generations);
  } catch (const Error& error) {
    // What reads an article does not know which archive it is of.
    if (error.code() != ErrorCode::failure || archives_.size() > 1) throw;
    const std::filesystem::path& root = archives_.front().root();
    throw Error(error.code(), fmt::format("{} (in {})", error.what(), root.string()),
                rebuild_hint(root));
  }
}

// Xapian does not say which of several databases is at fault: the first that
// cannot be opened, else they are all named.
Error ViewPool::error_of_index(const Generations& generations) const {
  std::vector<std::filesystem::path> directories;
  for (std::size_t i = 0; i < archives_.size(); ++i) {
    directories.push_back(archives_[i].path_of(generations[i]));
  }
  const auto culprit =
      std::find_if_not(directories.begin(), directories.end(),
                       [](const std::filesystem::path& directory) { return opens(directory); });
  return culprit == directories.end() ? xapian_error(directories) : xapian_error(*culprit);
}

}  // namespace kliping
