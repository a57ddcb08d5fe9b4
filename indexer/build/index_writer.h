// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <filesystem>
#include <string>
#include <unordered_map>

#include "common/text/analyzer.h"
#include "kliping/article.h"
#include "kliping/stem_exceptions.h"

namespace kliping {

/// Writes articles into the Xapian database of one generation.
///
/// Batches are committed by the size of their text, so that memory stays
/// within bounds whatever the articles are like. Throws Error; an exception
/// means that the batch since the last commit is lost, so the writer must
/// not be used after one. One thread at a time.
class IndexWriter {
 public:
  enum class Outcome {
    added,
    replaced,
    unchanged,
    conflict,  ///< another article of this run has the same id: nothing was written
  };

  /// Makes a new database, whose words follow these exceptions and which
  /// remembers them; not safe against power failure until published.
  [[nodiscard]] static IndexWriter create(const std::filesystem::path& directory,
                                          StemExceptions exceptions);

  /// Opens the database of a generation of the archive at `root`, by the
  /// exceptions that it remembers; each commit is on disk when it returns.
  /// Throws Error (schema_mismatch) where it was made by other rules.
  [[nodiscard]] static IndexWriter open(const std::filesystem::path& directory,
                                        const std::filesystem::path& root);

  /// Writes the article unless the index has it as it is.
  Outcome put(const Article& article);

  /// Removes the article of that id; false where there is none.
  bool remove(const std::string& id);

  /// Removes every article that put() was not called for, and returns their
  /// number.
  std::size_t remove_unseen();

  /// Makes everything written so far visible to readers.
  void commit();

  [[nodiscard]] std::size_t article_count() const;
  [[nodiscard]] const StemExceptions& exceptions() const { return analyzer_.exceptions(); }

 private:
  IndexWriter(std::filesystem::path directory, Xapian::WritableDatabase database,
              Analyzer analyzer);

  /// The document of an id term; 0 where there is none.
  [[nodiscard]] Xapian::docid find(const std::string& id_term) const;
  Outcome write(const Article& article);
  void commit_when_large(std::size_t added_bytes);

  std::filesystem::path directory_;
  Xapian::WritableDatabase database_;
  Analyzer analyzer_;
  bool was_empty_;
  std::size_t pending_bytes_ = 0;
  std::unordered_map<std::string, std::string> seen_;  // id term to fingerprint, of this run
};

}  // namespace kliping
