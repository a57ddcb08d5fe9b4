// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view_pool.h"

#include <fmt/format.h>

#include <set>
#include <system_error>

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

}  // namespace

Searcher::ViewPool::ViewPool(std::span<const std::filesystem::path> roots)
    : archives_(to_archives(roots)) {
  static_cast<void>(with_view([](const View& view) { return view.database.get_doccount(); }));
}

Searcher::ViewPool::Generations Searcher::ViewPool::current() const {
  Generations generations;
  for (const Archive& archive : archives_) generations.push_back(archive.current());
  return generations;
}

std::unique_ptr<View> Searcher::ViewPool::take(const Generations& generations) {
  std::unique_ptr<View> view = take_idle(generations);
  if (view == nullptr) return std::make_unique<View>(open_view(archives_, generations));
  view->database.reopen();
  return view;
}

std::unique_ptr<View> Searcher::ViewPool::take_idle(const Generations& generations) {
  const std::lock_guard guard(mutex_);
  while (!idle_.empty()) {
    std::unique_ptr<View> view = std::move(idle_.back());
    idle_.pop_back();
    // A view of another generation is never reopened: Xapian would mix the two.
    if (view->generations == generations) return view;
  }
  return nullptr;
}

void Searcher::ViewPool::give_back(std::unique_ptr<View> view) {
  const std::lock_guard guard(mutex_);
  idle_.push_back(std::move(view));
}

bool Searcher::ViewPool::is_overtaken(const Generations& generations) const {
  try {
    throw;
  } catch (const Xapian::DatabaseModifiedError&) {
    return true;
  } catch (const Xapian::Error&) {
    return current() != generations;
  }
}

Error Searcher::ViewPool::to_error(const Generations& generations) const {
  try {
    throw;
  } catch (const Xapian::WildcardError& error) {
    // It says which: "Wildcard me* expands to more than 5000 terms".
    return Error(ErrorCode::bad_query,
                 "a word with * stands for too many words of this archive: " + error.get_msg(),
                 "write more letters before the *");
  } catch (const Xapian::Error&) {
    // Xapian does not say which of several databases is at fault: the first
    // that cannot be opened, else they are all named.
    std::string all;
    for (std::size_t i = 0; i < archives_.size(); ++i) {
      const std::filesystem::path directory = archives_[i].path_of(generations[i]);
      if (archives_.size() == 1 || !opens(directory)) return xapian_error(directory);
      all += (all.empty() ? "" : " or ") + directory.string();
    }
    return xapian_error(all);
  }
}

}  // namespace kliping
