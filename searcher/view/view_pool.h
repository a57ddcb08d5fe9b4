// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "common/archive/archive.h"
#include "kliping/searcher.h"
#include "searcher/view/view.h"

namespace kliping {

/// The views of a Searcher: each call takes one and gives it back, so that
/// as many are open as there were calls at once. The list of idle views is
/// guarded by a mutex, which is never held while searching or opening.
///
/// Views of a generation that another has replaced are closed with the next
/// call, or when they are given back.
class ViewPool {
 public:
  /// Opens a first view, so that archives which cannot be read are known at
  /// once. Throws Error (bad_usage) where there is no archive, or one twice.
  explicit ViewPool(std::span<const std::filesystem::path> roots);

  /// Runs `work(View&)` on the newest state of the archives and gives back its
  /// result. Where a writer overtakes the work, or the opening of the view,
  /// all of it is done again on a fresh view, so `work` must have no effects
  /// but its result. Throws Error.
  ///
  /// Under a reader that a writer has overtaken, Xapian may read what belongs to
  /// a later state. It mostly says so, but may as well find the index damaged
  /// or hand out rubbish that fails elsewhere: so whatever fails counts as
  /// overtaken, where the archives have moved. Where they have not, it is tried
  /// again a few times, in case the view alone was broken, as by a disk that
  /// was away for a moment; then it is reported.
  template <typename Work>
  auto with_view(Work&& work) {
    for (Attempts attempts;;) {
      const Generations generations = current();
      const Commits commits = commits_of(generations);
      std::unique_ptr<View> view;
      try {
        view = attempts.total == 0 ? take(generations) : open(generations);
        auto result = work(*view);
        give_back(std::move(view));
        return result;
      } catch (...) {
        const bool committed = commits_of(generations) != commits;
        if (!is_worth_repeating(attempts, generations, view.get(), committed)) fail(generations);
      }
    }
  }

 private:
  using Generations = std::vector<std::string>;  // one for each archive

  /// What tells one commit of a generation from another: the file that makes
  /// it, and when it was written.
  struct Commit {
    std::uint64_t file = 0;
    std::int64_t second = 0;
    std::int64_t nanosecond = 0;

    friend bool operator==(const Commit&, const Commit&) = default;
  };
  using Commits = std::vector<Commit>;

  /// What tells one state of the archives from another: of each generation its
  /// name, its UUID and the number of its last commit, which a copy has, too, and
  /// the file that makes the commit, which it has not.
  struct State {
    std::vector<std::tuple<std::string, std::string, Xapian::rev>> indexes;
    Commits commits;

    friend bool operator==(const State&, const State&) = default;
  };

  /// The last commits of these generations.
  [[nodiscard]] Commits commits_of(const Generations& generations) const;

  /// How often a call has failed.
  struct Attempts {
    int total = 0;
    int unmoved = 0;  ///< of these, where the archives had not moved
  };

  /// Opening a view takes about a millisecond and a commit many, so even a
  /// writer without pause is outrun long before this.
  static constexpr int most_attempts = 100;
  static constexpr int most_unmoved = 3;

  /// The generations that are to be read now.
  [[nodiscard]] Generations current() const;

  /// An idle view of those generations that is up to date, or a new one. Lets
  /// Xapian's exceptions out, and throws as open_view does.
  std::unique_ptr<View> take(const Generations& generations);
  std::unique_ptr<View> open(const Generations& generations);

  /// What other views of the same state have read, or a new one for it; then idle
  /// views of other states are closed, which hold what they have read.
  std::shared_ptr<match::IndexMemory> memory_of(const View& view);
  void give_back(std::unique_ptr<View> view);

  /// The last idle view of those generations; null where there is none. Views
  /// of others are closed.
  std::unique_ptr<View> take_idle(const Generations& generations);

  /// Whether to do the work again after the exception that is being handled,
  /// which is counted. The view is null where it could not be opened;
  /// `committed` says whether a writer has committed since it was to be.
  [[nodiscard]] bool is_worth_repeating(Attempts& attempts, const Generations& generations,
                                        const View* view, bool committed) const;
  [[nodiscard]] bool have_moved(const Generations& generations, const View* view) const;

  /// Throws what the exception that is being handled means for the user.
  [[noreturn]] void fail(const Generations& generations) const;
  [[nodiscard]] Error error_of_index(const Generations& generations) const;

  std::vector<Archive> archives_;
  std::mutex mutex_;
  Generations newest_;                          // guarded by mutex_: of the last call
  std::vector<std::unique_ptr<View>> idle_;     // guarded by mutex_
  State state_;                                 // guarded by mutex_: that of memory_
  std::shared_ptr<match::IndexMemory> memory_;  // guarded by mutex_; its content is not
};

}  // namespace kliping
