// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kliping {

/// Something of the input that could not become an article, and why.
struct Rejection {
  std::string where;   ///< file, or file:line
  std::string reason;  ///< what is wrong and what to do, without a full stop
};

/// What a run did. Every article seen is in exactly one of added, replaced,
/// unchanged and rejected.
struct Report {
  std::size_t seen = 0;
  std::size_t added = 0;
  std::size_t replaced = 0;   ///< known by their id, with other content
  std::size_t unchanged = 0;  ///< known by their id, with the same content
  std::size_t rejected = 0;   ///< includes files that could not be read at all
  std::size_t removed = 0;
  std::size_t remarks = 0;     ///< what was understood only in part
  std::size_t ignored = 0;     ///< files of no known format, pages of a crawl without an article
  bool prune_skipped = false;  ///< nothing was pruned: see UpdateOptions
  std::size_t articles = 0;    ///< in the archive, at the end
};

/// Told what happens during a run, as it happens; every call comes from the
/// thread that runs it. By default nothing is done with it.
class RunObserver {
 public:
  virtual ~RunObserver() = default;

  virtual void on_rejection(const Rejection& /*rejection*/) {}
  virtual void on_remark(const std::string& /*where*/, const std::string& /*remark*/) {}
  virtual void on_ignored(const std::string& /*where*/, std::string_view /*what*/) {}

  /// Called after each article.
  virtual void on_progress(const Report& /*so_far*/) {}
};

}  // namespace kliping
