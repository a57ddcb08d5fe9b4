// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "searcher/match/index_memory.h"
#include "searcher/match/postings.h"
#include "searcher/query/deadline.h"
#include "searcher/query/stem.h"

namespace kliping::match {

/// Reads an index for one search, of which it keeps what it has read: posting
/// lists, and what is asked of many documents. For the thread that uses the
/// database. Everything throws TimeIsUp at the deadline and lets Xapian's
/// exceptions out.
class IndexReader {
 public:
  using List = std::shared_ptr<const Postings>;
  using Lengths = std::shared_ptr<const std::vector<std::uint32_t>>;
  using PositionsOfTerm = std::shared_ptr<const PositionList>;
  using Column = std::shared_ptr<const ValueColumn>;

  /// All must outlive the reader.
  IndexReader(const Xapian::Database& database, IndexMemory& memory, Deadline& deadline)
      : database_(database), memory_(memory), deadline_(deadline) {}

  [[nodiscard]] const Xapian::Database& database() const { return database_; }
  [[nodiscard]] Deadline& deadline() const { return deadline_; }

  /// The articles that have a term; of the empty one, all.
  [[nodiscard]] List term(const std::string& term);

  /// Those that have a word of this stem: with the stem's own term, or with the
  /// form that is written as the stem is and stands for more than halves of other
  /// words. This is the one place that knows how stems are indexed.
  [[nodiscard]] List stem(const Stem& stem);

  /// Those that have a word with this beginning, which is that of a term. Throws
  /// Error (bad_query) where it stands for too many words.
  [[nodiscard]] List prefix(const std::string& prefix);

  /// The positions of a term that searches have found so far; null where there
  /// are none.
  [[nodiscard]] PositionsOfTerm positions(const std::string& term) {
    return memory_.positions.find(term);
  }

  /// Keeps them for later searches, in the place of those of the term that are kept.
  void keep_positions(const std::string& term, PositionsOfTerm positions) {
    memory_.positions.keep(term, std::move(positions));
  }

  /// What is stored of an article.
  [[nodiscard]] std::shared_ptr<const StoredRecord> record(Xapian::docid document);

  /// About how many these will be, without reading them.
  [[nodiscard]] std::size_t estimate_term(const std::string& term);
  [[nodiscard]] std::size_t estimate_stem(const Stem& stem);

  /// The lengths of all documents, or null where it costs less to ask for the
  /// few that are wanted.
  [[nodiscard]] Lengths lengths(std::size_t wanted);

  /// The column of `column_of(field)`, or null as above.
  [[nodiscard]] Column column(Field field, std::size_t wanted);

  /// The values of all contents of such a column, or null where it costs less to
  /// part those that are wanted.
  [[nodiscard]] std::shared_ptr<const FacetValues> facet_values(Field field, std::size_t wanted,
                                                                const Column& column);

 private:
  template <typename Read>
  List kept(const std::string& key, Read&& read);
  [[nodiscard]] List find(const std::string& key);

  const Xapian::Database& database_;
  IndexMemory& memory_;
  Deadline& deadline_;
  /// What this search has read: no other one can make it forget that.
  std::unordered_map<std::string, List> own_;
};

}  // namespace kliping::match
