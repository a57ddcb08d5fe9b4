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
  /// Opens a first view, so that an archive which cannot be read is known at
  /// once.
  explicit ViewPool(const std::filesystem::path& root);

  /// Runs `work(View&)` on the archive's newest state and gives back its
  /// result. Where a writer overtakes the work, or the opening of the view,
  /// all of it is done again on a fresh view, so `work` must have no effects
  /// but its result. Throws Error.
  template <typename Work>
  auto with_view(Work&& work) {
    for (int attempt = 1;; ++attempt) {
      const std::string generation = archive_.current();
      try {
        std::unique_ptr<View> view = take(generation);
        auto result = work(*view);
        give_back(std::move(view));
        return result;
      } catch (const Xapian::Error&) {
        if (attempt == most_attempts || !is_overtaken(generation)) throw to_error(generation);
      }
    }
  }

 private:
  /// Opening a view takes about a millisecond and a commit many, so even a
  /// writer without pause is outrun long before this.
  static constexpr int most_attempts = 20;

  /// An idle view of that generation, brought up to date, or a new one. Lets
  /// Xapian's exceptions out.
  std::unique_ptr<View> take(const std::string& generation);
  void give_back(std::unique_ptr<View> view);

  /// The last idle view of that generation; null where there is none. Views of
  /// other generations are closed on the way.
  std::unique_ptr<View> take_idle(const std::string& generation);

  /// Whether the Xapian exception that is being handled came of a writer: its
  /// commits have passed the view, or a new generation has replaced this one.
  [[nodiscard]] bool is_overtaken(const std::string& generation) const;

  /// What the Xapian exception that is being handled means for the user.
  [[nodiscard]] Error to_error(const std::string& generation) const;

  Archive archive_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<View>> idle_;  // guarded by mutex_
};

}  // namespace kliping
