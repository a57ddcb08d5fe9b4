// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "common/archive/archive.h"
#include "kliping/searcher.h"
#include "searcher/view/view.h"

namespace kliping {

/// The views of a Searcher: each call takes one and gives it back, so that
/// as many are open as there were calls at once. The list of idle views is
/// guarded by a mutex, which is never held while searching.
class Searcher::ViewPool {
 public:
  /// Opens a first view, so that archives which cannot be read are known at
  /// once. Throws Error (bad_usage) where there is no archive, or one twice.
  explicit ViewPool(std::span<const std::filesystem::path> roots);

  /// Runs `work(View&)` on the newest state of the archives and gives back its
  /// result. Where a writer overtakes the work, or the opening of the view,
  /// all of it is done again on a fresh view, so `work` must have no effects
  /// but its result. Throws Error.
  template <typename Work>
  auto with_view(Work&& work) {
    for (int attempt = 1;; ++attempt) {
      const Generations generations = current();
      try {
        std::unique_ptr<View> view = take(generations);
        auto result = work(*view);
        give_back(std::move(view));
        return result;
      } catch (const Xapian::Error&) {
        if (attempt == most_attempts || !is_overtaken(generations)) throw to_error(generations);
      }
    }
  }

 private:
  using Generations = std::vector<std::string>;  // one for each archive

  /// Opening a view takes about a millisecond and a commit many, so even a
  /// writer without pause is outrun long before this.
  static constexpr int most_attempts = 20;

  /// The generations that are to be read now.
  [[nodiscard]] Generations current() const;

  /// An idle view of those generations, brought up to date, or a new one. Lets
  /// Xapian's exceptions out.
  std::unique_ptr<View> take(const Generations& generations);
  void give_back(std::unique_ptr<View> view);

  /// The last idle view of those generations; null where there is none. Views
  /// of others are closed on the way.
  std::unique_ptr<View> take_idle(const Generations& generations);

  /// Whether the Xapian exception that is being handled came of a writer: its
  /// commits have passed the view, or a new generation has replaced one of
  /// these.
  [[nodiscard]] bool is_overtaken(const Generations& generations) const;

  /// What the Xapian exception that is being handled means for the user.
  [[nodiscard]] Error to_error(const Generations& generations) const;

  std::vector<Archive> archives_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<View>> idle_;  // guarded by mutex_
};

}  // namespace kliping
