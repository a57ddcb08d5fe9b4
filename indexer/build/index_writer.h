// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "indexer/build/article_writer.h"
#include "indexer/build/document.h"
#include "indexer/build/known_articles.h"
#include "kliping/run_options.h"
#include "kliping/stem_exceptions.h"

namespace kliping {

/// Changes the Xapian database of a generation that readers use.
///
/// Batches are committed by the size of their text and by time, so that memory
/// stays within bounds whatever the articles are like. Throws Error; an
/// exception means that the batch since the last commit is lost, so the writer
/// must not be used after one. One thread at a time.
class IndexWriter final : public ArticleWriter {
 public:
  /// Opens the database of a generation of the archive at `root`, by the
  /// exceptions that it remembers; each commit is on disk when it returns.
  /// Throws Error (schema_mismatch) where it was made by other rules.
  [[nodiscard]] static IndexWriter open(const std::filesystem::path& directory,
                                        const std::filesystem::path& root,
                                        const RunOptions& options);

  Placed put(Article article, ArticleRecord record) override;
  Xapian::docid meet(const std::string& id) override;

  /// Removes the article of that id; false where there is none.
  bool remove(const std::string& id);

  void remove(Xapian::docid document);

  [[nodiscard]] KnownArticles& known() override { return known_; }
  [[nodiscard]] std::string metadata(const std::string& key) const override;
  void set_metadata(const std::string& key, const std::string& value) override;
  [[nodiscard]] std::vector<std::string> metadata_keys(const std::string& prefix) const;

  /// Commits where RunOptions::commit_interval is over.
  void commit_when_late() override;

  /// Makes everything written so far visible to readers. Writes nothing where
  /// nothing has changed.
  void commit();

  [[nodiscard]] std::size_t article_count() const override;
  [[nodiscard]] const StemExceptions& exceptions() const { return analyzer_.exceptions(); }

 private:
  using Clock = std::chrono::steady_clock;

  IndexWriter(std::filesystem::path directory, Xapian::WritableDatabase database, Analyzer analyzer,
              const RunOptions& options);

  /// The document of an id term; 0 where there is none.
  [[nodiscard]] Xapian::docid find(const std::string& id_term) const;
  Placed write(const Article& article, const ArticleRecord& record);
  [[nodiscard]] std::size_t batch_bytes() const;
  void count_pending(std::size_t bytes);
  void begin_batch();

  std::filesystem::path directory_;
  Xapian::WritableDatabase database_;
  Analyzer analyzer_;
  RunOptions options_;
  KnownArticles known_;
  std::size_t pending_bytes_ = 0;
  bool has_changes_ = false;  // since the last commit
  Clock::time_point last_commit_ = Clock::now();
};

}  // namespace kliping
