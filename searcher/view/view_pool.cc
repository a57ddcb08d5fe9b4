// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view_pool.h"

#include "common/archive/index_metadata.h"
#include "common/archive/system_error.h"

namespace kliping {
namespace {

std::unique_ptr<View> open_view(const Archive& archive, const std::string& generation) {
  auto view = std::make_unique<View>();
  view->generation = generation;
  view->database = Xapian::Database(archive.path_of(generation).string());
  view->analyzer = analyzer_of(read_metadata(view->database), archive.root());
  return view;
}

}  // namespace

Searcher::ViewPool::ViewPool(const std::filesystem::path& root) : archive_(root) {
  static_cast<void>(with_view([](const View& view) { return view.database.get_doccount(); }));
}

std::unique_ptr<View> Searcher::ViewPool::take(const std::string& generation) {
  std::unique_ptr<View> view = take_idle(generation);
  if (view == nullptr) return open_view(archive_, generation);
  view->database.reopen();
  return view;
}

std::unique_ptr<View> Searcher::ViewPool::take_idle(const std::string& generation) {
  const std::lock_guard guard(mutex_);
  while (!idle_.empty()) {
    std::unique_ptr<View> view = std::move(idle_.back());
    idle_.pop_back();
    // A view of another generation is never reopened: Xapian would mix the two.
    if (view->generation == generation) return view;
  }
  return nullptr;
}

void Searcher::ViewPool::give_back(std::unique_ptr<View> view) {
  const std::lock_guard guard(mutex_);
  idle_.push_back(std::move(view));
}

bool Searcher::ViewPool::is_overtaken(const std::string& generation) const {
  try {
    throw;
  } catch (const Xapian::DatabaseModifiedError&) {
    return true;
  } catch (const Xapian::Error&) {
    return archive_.current() != generation;
  }
}

Error Searcher::ViewPool::to_error(const std::string& generation) const {
  try {
    throw;
  } catch (const Xapian::WildcardError&) {
    return Error(ErrorCode::bad_query, "a word with * stands for too many words of this archive",
                 "write more letters before the *");
  } catch (const Xapian::Error&) {
    return xapian_error(archive_.path_of(generation));
  }
}

}  // namespace kliping
