// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace kliping {

/// What the postings of an index come to for each document: a number made of
/// its terms and how often each counts. To gather them from
/// the lists of all terms is many times as fast as to look up each document in
/// each of its lists.
class PostingSums {
 public:
  /// Reads all postings; nothing where `wants_stop`, asked between two lists,
  /// says so. Lets Xapian's exceptions out. Takes eight bytes of memory a
  /// document, and about two seconds a million postings.
  [[nodiscard]] static std::optional<PostingSums> read(const Xapian::Database& database,
                                                       const std::function<bool()>& wants_stop);

  /// Of the document by the lists; 0 where it is in none.
  [[nodiscard]] std::uint64_t of(Xapian::docid document) const {
    return document < sums_.size() ? sums_[document] : 0;
  }

  /// Of the index when the sums were read.
  [[nodiscard]] Xapian::rev revision() const { return revision_; }

 private:
  explicit PostingSums(const Xapian::Database& database);

  std::vector<std::uint64_t> sums_;  // by the document's number
  Xapian::rev revision_;
};

/// What PostingSums has for a document that is in the index as it should be.
[[nodiscard]] std::uint64_t posting_sum(const Xapian::Document& document);

}  // namespace kliping
