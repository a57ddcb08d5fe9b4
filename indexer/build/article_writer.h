// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string>

#include "indexer/build/document.h"
#include "indexer/build/known_articles.h"
#include "kliping/article.h"

namespace kliping {

/// Where a run puts the articles that it reads: an index that is changed
/// (IndexWriter) or a new one (NewIndex). Functions throw Error; the writer
/// must not be used after one. One thread at a time.
class ArticleWriter {
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

  virtual ~ArticleWriter() = default;

  /// Writes the article, whose record is `record`, unless the index has it as
  /// it is.
  virtual Placed put(Article article, ArticleRecord record) = 0;

  /// Meets the article of that id without writing it; 0 where there is none.
  virtual Xapian::docid meet(const std::string& id) = 0;

  /// What the index has, and which of it the run has met: put(), meet() and
  /// whoever knows articles otherwise.
  [[nodiscard]] virtual KnownArticles& known() = 0;

  /// A value of the metadata; empty where there is none, and set empty it is
  /// removed.
  [[nodiscard]] virtual std::string metadata(const std::string& key) const = 0;
  virtual void set_metadata(const std::string& key, const std::string& value) = 0;

  [[nodiscard]] virtual std::size_t article_count() const = 0;

  /// Makes what was written visible to readers where that is due.
  virtual void commit_when_late() {}

 protected:
  ArticleWriter() = default;
  ArticleWriter(const ArticleWriter&) = default;
  ArticleWriter(ArticleWriter&&) = default;
  ArticleWriter& operator=(const ArticleWriter&) = default;
  ArticleWriter& operator=(ArticleWriter&&) = default;
};

}  // namespace kliping
