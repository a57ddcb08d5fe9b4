// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/archive/index_metadata.h"
#include "common/text/analyzer.h"
#include "indexer/build/document.h"
#include "indexer/build/worker_pool.h"
#include "kliping/article.h"

namespace kliping {

/// What a segment is made of.
struct SegmentContent {
  struct Entry {
    Article article;
    ArticleRecord record;
  };

  std::vector<Entry> articles;                  ///< at least one
  std::optional<IndexMetadata> about;           ///< of the whole index: in the last one
  std::map<std::string, std::string> metadata;  ///< further ones
};

/// The parts that a new index is made of: databases of some hundred articles
/// that follow each other, written by the workers of a pool and merged. To
/// write many small ones and merge them is several times as fast as to write a
/// large one, since what Xapian has in hand of a small one fits into the
/// processor's cache. One thread at a time; functions throw Error.
class Segments {
 public:
  /// Segments are put into a directory inside `directory`. The pool must
  /// outlive the object.
  Segments(std::filesystem::path directory, const StemExceptions& exceptions, WorkerPool& pool);

  /// Has the next segment written. Waits while too many are unwritten; throws
  /// what went wrong with one before.
  void add(SegmentContent content);

  /// Waits for all and merges them into a database in the directory itself, in
  /// which the articles are numbered on from one to the next. Calls `pause` now
  /// and then; what that throws ends it.
  void merge(const std::function<void()>& pause);

 private:
  /// A database that is there when `written` says so.
  struct Segment {
    std::filesystem::path directory;
    std::shared_future<void> written;
  };

  [[nodiscard]] std::filesystem::path next_directory();
  void push(std::size_t level, Segment segment);
  [[nodiscard]] Segment merge_later(std::vector<Segment> segments);

  std::filesystem::path directory_;
  WorkerPool& pool_;
  std::shared_ptr<std::vector<Analyzer>> analyzers_;  // one a worker; the jobs hold them, too
  std::size_t count_ = 0;                             // of directories made
  /// By how often they were merged; each list in the order of the articles,
  /// which are before those of all lists in front of it.
  std::vector<std::vector<Segment>> levels_;
  std::deque<std::shared_future<void>> unwritten_;
  std::shared_future<void> last_merge_;  // not valid before the first
};

}  // namespace kliping
