// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "searcher/match/documents.h"
#include "searcher/query/deadline.h"

namespace kliping::match {

/// The articles that have a term, and how often: its posting list, read out of
/// Xapian into two arrays of the same length.
struct Postings {
  Documents documents;
  /// As BM25 counts. One that is greater than the type can hold is the greatest
  /// there is: to BM25 it is the same.
  std::vector<std::uint16_t> counts;

  [[nodiscard]] std::size_t bytes() const {
    return documents.capacity() * sizeof(documents[0]) + counts.capacity() * sizeof(counts[0]);
  }
};

/// The postings of a term in `database`, none where no article has it; of the
/// empty term, all articles. Throws TimeIsUp at the deadline. Xapian's exceptions
/// come out.
[[nodiscard]] Postings read_postings(const Xapian::Database& database, const std::string& term,
                                     Deadline& deadline);

/// Those of either as those of one term: counts of the same article are added.
[[nodiscard]] Postings add_postings(const Postings& one, const Postings& other);

/// `from` with the counts of `taken` taken off, and without the articles of
/// which nothing is left.
[[nodiscard]] Postings take_postings(const Postings& from, const Postings& taken);

/// Those of all terms as those of one. Takes four bytes of memory a document of
/// the index meanwhile.
[[nodiscard]] Postings read_as_one(const Xapian::Database& database,
                                   std::span<const std::string> terms, Deadline& deadline);

}  // namespace kliping::match
