// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view_pool.h"

#include "common/archive/index_metadata.h"
#include "common/archive/xapian_call.h"

namespace kliping {

Searcher::ViewPool::ViewPool(const std::filesystem::path& root) : archive_(root) {
  give_back(open_current());
}

std::unique_ptr<View> Searcher::ViewPool::take() {
  const std::string current = archive_.current();
  {
    const std::lock_guard guard(mutex_);
    while (!idle_.empty()) {
      std::unique_ptr<View> view = std::move(idle_.back());
      idle_.pop_back();
      // A view of an older generation is dropped, never reopened: Xapian
      // would mix the two.
      if (view->generation != current) continue;
      xapian_call(archive_.path_of(current), [&] { return view->database.reopen(); });
      return view;
    }
  }
  return open_current();
}

std::unique_ptr<View> Searcher::ViewPool::open_current() {
  // Between reading CURRENT and opening, the generation may be replaced and
  // deleted; then CURRENT names another one.
  for (std::string generation = archive_.current();;) {
    const auto path = archive_.path_of(generation);
    try {
      auto view = std::make_unique<View>();
      view->generation = generation;
      view->database = xapian_call(path, [&] { return Xapian::Database(path.string()); });
      const auto metadata = xapian_call(path, [&] { return read_metadata(view->database); });
      require_readable(metadata, view->analyzer, archive_.root());
      return view;
    } catch (const Error& error) {
      const std::string now = archive_.current();
      if (error.code() == ErrorCode::schema_mismatch || now == generation) throw;
      generation = now;
    }
  }
}

void Searcher::ViewPool::give_back(std::unique_ptr<View> view) {
  const std::lock_guard guard(mutex_);
  idle_.push_back(std::move(view));
}

void Searcher::ViewPool::rethrow(const View& view) const {
  try {
    throw;
  } catch (const Xapian::WildcardError&) {
    throw Error(ErrorCode::bad_query, "a word with * stands for too many words of this archive",
                "write more letters before the *");
  } catch (const Xapian::Error&) {
    throw xapian_error(archive_.path_of(view.generation));
  }
}

}  // namespace kliping
