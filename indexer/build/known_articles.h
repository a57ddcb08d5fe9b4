// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace kliping {

/// What an index has of each article by the number of its document, kept in
/// memory: its fingerprint, and whether the run has met it. Nine bytes a
/// document.
class KnownArticles {
 public:
  /// Those of an empty index.
  KnownArticles() = default;

  /// Those that `database` has now. Lets Xapian's exceptions out.
  explicit KnownArticles(const Xapian::Database& database);

  /// Whether the document has just this fingerprint (16 hexadecimal digits).
  [[nodiscard]] bool is_same(Xapian::docid document, std::string_view fingerprint) const;

  /// The document now has this fingerprint, and has been met.
  void put(Xapian::docid document, std::string_view fingerprint);

  /// The document is gone.
  void forget(Xapian::docid document);

  void meet(Xapian::docid document);
  [[nodiscard]] bool was_met(Xapian::docid document) const;

  /// The documents that have not been met, in order.
  [[nodiscard]] std::vector<Xapian::docid> unmet() const;

  /// A number that changes when one of these documents gets another
  /// fingerprint or goes.
  [[nodiscard]] std::uint64_t digest(std::span<const Xapian::docid> documents) const;

  /// How much memory this takes, in bytes.
  [[nodiscard]] std::size_t memory_bytes() const;

 private:
  [[nodiscard]] std::uint64_t fingerprint_of(Xapian::docid document) const;
  void make_room(Xapian::docid document);

  std::vector<std::uint64_t> fingerprints_;  // by document; 0 where there is none
  std::vector<char> met_;                    // by document
};

}  // namespace kliping
