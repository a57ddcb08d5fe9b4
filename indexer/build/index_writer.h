// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "indexer/build/document.h"
#include "indexer/build/known_articles.h"
#include "indexer/build/new_ids.h"
#include "kliping/article.h"
#include "kliping/run_options.h"
#include "kliping/stem_exceptions.h"

namespace kliping {

/// Writes articles into the Xapian database of one generation.
///
/// Batches are committed by the size of their text and by time, so that memory
/// stays within bounds whatever the articles are like. Throws Error; an
/// exception means that the batch since the last commit is lost, so the writer
/// must not be used after one. One thread at a time.
class IndexWriter {
 public:
  enum class Outcome {
    added,
    replaced,
    unchanged,
    conflict,  ///< another article of this run has the same id: nothing was written
  };

  struct Placed {
    Outcome outcome;
    Xapian::docid document;  ///< of the article; in a conflict, of the other
  };

  /// Makes a new database, whose words follow these exceptions and which
  /// remembers them; not safe against power failure until published.
  [[nodiscard]] static IndexWriter create(const std::filesystem::path& directory,
                                          StemExceptions exceptions, const RunOptions& options);

  /// Opens the database of a generation of the archive at `root`, by the
  /// exceptions that it remembers; each commit is on disk when it returns.
  /// Throws Error (schema_mismatch) where it was made by other rules.
  [[nodiscard]] static IndexWriter open(const std::filesystem::path& directory,
                                        const std::filesystem::path& root,
                                        const RunOptions& options);

  /// Writes the article unless the index has it as it is.
  Placed put(const Article& article);

  /// Meets the article of that id without writing it; 0 where there is none.
  Xapian::docid meet(const std::string& id);

  /// Removes the article of that id; false where there is none.
  bool remove(const std::string& id);

  void remove(Xapian::docid document);

  /// What the index has, and which of it the run has met: put(), meet() and
  /// whoever knows articles otherwise.
  [[nodiscard]] KnownArticles& known() { return known_; }

  /// A value of the metadata; empty where there is none, and set empty it is
  /// removed.
  [[nodiscard]] std::string metadata(const std::string& key) const;
  void set_metadata(const std::string& key, const std::string& value);
  [[nodiscard]] std::vector<std::string> metadata_keys(const std::string& prefix) const;

  /// Commits where RunOptions::commit_interval is over.
  void commit_when_late();

  /// Makes everything written so far visible to readers. Writes nothing where
  /// nothing has changed.
  void commit();

  [[nodiscard]] std::size_t article_count() const;
  [[nodiscard]] const StemExceptions& exceptions() const { return analyzer_.exceptions(); }

 private:
  using Clock = std::chrono::steady_clock;

  IndexWriter(std::filesystem::path directory, Xapian::WritableDatabase database, Analyzer analyzer,
              const RunOptions& options, bool durable);

  /// The document of an id term; 0 where there is none.
  [[nodiscard]] Xapian::docid find(const std::string& id_term) const;
  Placed write(const Article& article);
  [[nodiscard]] std::size_t batch_bytes() const;
  void count_pending(std::size_t bytes);
  void begin_batch();

  std::filesystem::path directory_;
  bool durable_;  // whether a commit must be on disk when it returns
  Xapian::WritableDatabase database_;
  Analyzer analyzer_;
  RunOptions options_;
  bool was_empty_;
  KnownArticles known_;
  NewIds added_;  // in an index that was empty
  std::size_t pending_bytes_ = 0;
  bool has_changes_ = false;  // since the last commit
  Clock::time_point last_commit_ = Clock::now();
};

}  // namespace kliping
