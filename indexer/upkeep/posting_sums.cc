// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/upkeep/posting_sums.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <string>

namespace kliping {
namespace {

/// Makes the number of one posting.
class PostingHash {
 public:
  void set_term(const std::string& term) { seed_ = XXH3_64bits(term.data(), term.size()); }

  [[nodiscard]] std::uint64_t of(Xapian::termcount wdf) const {
    return XXH3_64bits_withSeed(&wdf, sizeof wdf, seed_);
  }

 private:
  XXH64_hash_t seed_ = 0;
};

}  // namespace

PostingSums::PostingSums(const Xapian::Database& database)
    : sums_(std::size_t{database.get_lastdocid()} + 1), revision_(database.get_revision()) {}

std::optional<PostingSums> PostingSums::read(const Xapian::Database& database,
                                             const std::function<bool()>& wants_stop) {
  PostingSums sums(database);
  PostingHash hash;
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
    if (wants_stop()) return std::nullopt;
    hash.set_term(*term);
    const auto end = database.postlist_end(*term);
    for (auto posting = database.postlist_begin(*term); posting != end; ++posting) {
      // A number beyond the last belongs to no document: Xapian's check tells.
      if (*posting >= sums.sums_.size()) continue;
      sums.sums_[*posting] += hash.of(posting.get_wdf());
    }
  }
  return sums;
}

std::uint64_t posting_sum(const Xapian::Document& document) {
  std::uint64_t sum = 0;
  PostingHash hash;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    hash.set_term(*term);
    sum += hash.of(term.get_wdf());
  }
  return sum;
}

}  // namespace kliping
