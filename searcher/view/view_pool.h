// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "common/archive/archive.h"
#include "common/text/analyzer.h"
#include "kliping/searcher.h"

namespace kliping {

/// One open state of an archive, for one thread at a time: Xapian's objects
/// and Analyzers must not be shared.
struct View {
  std::string generation;
  Xapian::Database database;
  Analyzer analyzer;
};

/// The views of a Searcher: each call takes one and gives it back, so that
/// as many are open as there were calls at once. The list of idle views is
/// guarded by a mutex, which is never held while searching.
class Searcher::ViewPool {
 public:
  explicit ViewPool(const std::filesystem::path& root);

  /// Runs `work(View&)` on the archive's newest state and gives back its
  /// result. Where a writer overtakes the work, it is run again on a fresh
  /// state, so it must have no effects but its result.
  template <typename Work>
  auto with_view(Work&& work) {
    std::unique_ptr<View> view = take();
    auto result = run(*view, work);
    give_back(std::move(view));
    return result;
  }

 private:
  /// A commit takes longer than a search, so even a writer without pause is
  /// outrun long before this.
  static constexpr int most_attempts = 20;

  std::unique_ptr<View> take();
  std::unique_ptr<View> open_current();
  void give_back(std::unique_ptr<View> view);
  [[noreturn]] void rethrow(const View& view) const;

  template <typename Work>
  auto run(View& view, Work&& work) {
    for (int attempt = 1;; ++attempt) {
      try {
        return work(view);
      } catch (const Xapian::DatabaseModifiedError&) {
        if (attempt == most_attempts) rethrow(view);
        view.database.reopen();
      } catch (const Xapian::Error&) {
        rethrow(view);
      }
    }
  }

  Archive archive_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<View>> idle_;  // guarded by mutex_
};

}  // namespace kliping
