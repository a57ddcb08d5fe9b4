// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "common/archive/index_metadata.h"
#include "indexer/build/article_writer.h"
#include "indexer/build/new_ids.h"
#include "indexer/build/segments.h"
#include "indexer/build/worker_pool.h"
#include "kliping/run_options.h"
#include "kliping/stem_exceptions.h"

namespace kliping {

/// A new index in the making, written by the workers of a pool. Whatever their
/// number, the same articles in the same order have the same documents and
/// postings. What it remembers of them in memory grows by 70 bytes an article, and
/// by the records of the input files.
class NewIndex final : public ArticleWriter {
 public:
  /// In the directory of a new generation. Its words follow these exceptions,
  /// which it remembers. The pool must outlive the object. Throws Error
  /// (bad_usage) where the memory budget is too small.
  NewIndex(const std::filesystem::path& directory, const StemExceptions& exceptions,
           const RunOptions& options, WorkerPool& pool);

  Placed put(Article article, ArticleRecord record) override;
  Xapian::docid meet(const std::string& id) override;
  [[nodiscard]] KnownArticles& known() override { return known_; }
  [[nodiscard]] std::string metadata(const std::string& key) const override;
  void set_metadata(const std::string& key, const std::string& value) override;
  [[nodiscard]] std::size_t article_count() const override { return count_; }

  /// Makes the database of all that was put, of which there must be something.
  /// Nothing can be put afterwards. Calls `pause` now and then; what that throws
  /// ends it. The database is safe against power failure once it is published.
  void finish(const std::function<void()>& pause);

 private:
  [[nodiscard]] std::size_t segment_bytes() const;

  std::size_t memory_bytes_;
  std::size_t workers_;
  IndexMetadata about_;
  Segments segments_;
  KnownArticles known_;
  NewIds ids_;
  Xapian::docid count_ = 0;
  std::map<std::string, std::string> metadata_;
  std::size_t metadata_bytes_ = 0;
  SegmentContent segment_;         // the next one
  std::size_t segment_bytes_ = 0;  // of text in it
};

}  // namespace kliping
