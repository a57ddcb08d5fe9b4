// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kliping {

/// Something of the input that could not become an article, and why.
struct Rejection {
  std::string where;   ///< file, or file:line
  std::string reason;  ///< what is wrong and what to do, without a full stop

  friend bool operator==(const Rejection&, const Rejection&) = default;
};

/// What became of the wish to remove the articles that are not in the inputs.
enum class Pruning {
  not_asked,          ///< or the run was stopped before it came to that
  done,               ///< as far as it came, where the run was stopped
  inputs_incomplete,  ///< refused: a part of the inputs was rejected, or one held nothing
  too_many,           ///< refused: more would have gone than PruneLimit allows
};

/// What a run did. Every article seen is in exactly one of added, replaced,
/// unchanged and rejected; those of unchanged files count too, though they are
/// not read again. Prune adds nothing: there, articles that the index does not
/// have are in none of them.
struct Report {
  std::size_t seen = 0;
  std::size_t added = 0;
  std::size_t replaced = 0;   ///< known by their id, with other content
  std::size_t unchanged = 0;  ///< known by their id, with the same content
  std::size_t rejected = 0;   ///< includes files that could not be read at all
  std::size_t removed = 0;
  std::size_t remarks = 0;  ///< what was understood only in part, of what was read
  std::size_t ignored = 0;  ///< files of no known format, pages of a crawl without an article

  std::size_t files = 0;            ///< input files, packed ones as one
  std::size_t unchanged_files = 0;  ///< of these, not read: they are as the last run left them
  std::uint64_t input_bytes = 0;    ///< of the inputs as they lie on the disk, done so far

  Pruning pruning = Pruning::not_asked;
  std::size_t prunable = 0;  ///< articles that are not in the inputs, where too many

  bool stopped = false;                    ///< RunObserver::wants_stop() ended the run early
  std::size_t articles = 0;                ///< in the archive, at the end
  std::uint64_t archive_bytes = 0;         ///< of the current generation on the disk, at the end
  std::uint64_t archive_bytes_before = 0;  ///< of a compaction: of that at the beginning
};

/// What a run is busy with.
enum class Stage {
  waiting,  ///< for another writer
  reading,
  merging,  ///< the parts of a new index
  pruning,
  verifying,
  compacting,
  publishing,
};

/// The name for people: that of the enumerator.
[[nodiscard]] std::string_view to_string(Stage stage);

/// Told what happens during a run, as it happens; every call comes from the
/// thread that runs it. By default nothing is done with it. What an observer
/// throws ends the run as an error does.
class RunObserver {
 public:
  virtual ~RunObserver() = default;

  virtual void on_rejection(const Rejection& /*rejection*/) {}
  virtual void on_remark(const std::string& /*where*/, const std::string& /*remark*/) {}
  virtual void on_ignored(const std::string& /*where*/, std::string_view /*what*/) {}

  /// Called when another stage begins.
  virtual void on_stage(Stage /*stage*/) {}

  /// Called after each article, each file and each part of a stage. While
  /// reading, `so_far` is the report; in other stages nothing in it moves.
  virtual void on_progress(const Report& /*so_far*/) {}

  /// Asked between articles. Once true, the run commits what it has (update,
  /// remove) or drops the generation in the making (build, compact), and
  /// returns a report with `stopped`.
  virtual bool wants_stop() { return false; }
};

}  // namespace kliping
