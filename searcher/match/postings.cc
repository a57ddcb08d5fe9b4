// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/postings.h"

#include <algorithm>
#include <limits>

namespace kliping::match {
namespace {

constexpr unsigned most_counted = std::numeric_limits<std::uint16_t>::max();

std::uint16_t to_count(unsigned number) {
  return static_cast<std::uint16_t>(std::min(number, most_counted));
}

}  // namespace

Postings read_postings(const Xapian::Database& database, const std::string& term,
                       Deadline& deadline) {
  Postings postings;
  const Xapian::doccount articles = database.get_termfreq(term);
  postings.documents.reserve(articles);
  postings.counts.reserve(articles);
  const Xapian::docid last = database.get_lastdocid();
  Xapian::docid before = 0;
  const auto end = database.postlist_end(term);
  for (auto posting = database.postlist_begin(term); posting != end; ++posting) {
    deadline.check();
    before = checked(*posting, before, last);
    postings.documents.push_back(before);
    postings.counts.push_back(to_count(posting.get_wdf()));
  }
  return postings;
}

Postings add_postings(const Postings& one, const Postings& other) {
  Postings sum;
  sum.documents.resize(one.documents.size() + other.documents.size());
  sum.counts.resize(sum.documents.size());
  std::size_t size = 0;
  for (std::size_t i = 0, j = 0; i < one.documents.size() || j < other.documents.size(); ++size) {
    constexpr Xapian::docid none = std::numeric_limits<Xapian::docid>::max();
    const Xapian::docid a = i < one.documents.size() ? one.documents[i] : none;
    const Xapian::docid b = j < other.documents.size() ? other.documents[j] : none;
    unsigned count = 0;
    if (a <= b) count += one.counts[i++];
    if (b <= a) count += other.counts[j++];
    sum.documents[size] = std::min(a, b);
    sum.counts[size] = to_count(count);
  }
  sum.documents.resize(size);
  sum.counts.resize(size);
  return sum;
}

Postings take_postings(const Postings& from, const Postings& taken) {
  Postings left;
  left.documents.reserve(from.documents.size());
  left.counts.reserve(from.documents.size());
  std::size_t at = 0;
  for (std::size_t i = 0; i < from.documents.size(); ++i) {
    const Xapian::docid document = from.documents[i];
    at = gallop(taken.documents, at, document);
    const bool is_taken = at < taken.documents.size() && taken.documents[at] == document;
    const std::uint16_t less = is_taken ? taken.counts[at] : std::uint16_t{0};
    if (is_taken && from.counts[i] <= less) continue;
    left.documents.push_back(document);
    left.counts.push_back(to_count(unsigned{from.counts[i]} - less));
  }
  return left;
}

Postings read_as_one(const Xapian::Database& database, std::span<const std::string> terms,
                     Deadline& deadline) {
  if (terms.empty()) return {};
  if (terms.size() == 1) return read_postings(database, terms.front(), deadline);
  // One more than the count, so that a word without weight is seen, too.
  const Xapian::docid last = database.get_lastdocid();
  std::vector<std::uint32_t> counts(std::size_t{last} + 1);
  for (const std::string& term : terms) {
    const auto end = database.postlist_end(term);
    for (auto posting = database.postlist_begin(term); posting != end; ++posting) {
      deadline.check();
      std::uint32_t& count = counts[checked(*posting, 0, last)];
      count = std::max(count, 1U) + posting.get_wdf();
    }
  }
  Postings sum;
  for (Xapian::docid document = 0; document < counts.size(); ++document) {
    if (counts[document] == 0) continue;
    sum.documents.push_back(document);
    sum.counts.push_back(to_count(counts[document] - 1));
  }
  return sum;
}

}  // namespace kliping::match
