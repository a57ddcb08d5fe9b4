// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <random>
#include <string>

#include "kliping/schema.h"
#include "searcher/match/index_reader.h"

namespace kliping::match {

/// An index in memory of documents with some of ten words, `k0` the most
/// frequent, `k9` the rarest, each up to four times; and with dates.
class RandomIndex {
 public:
  explicit RandomIndex(Xapian::docid documents) : database_("", Xapian::DB_BACKEND_INMEMORY) {
    for (Xapian::docid number = 1; number <= documents; ++number) {
      Xapian::Document document;
      for (unsigned word = 0; word < 10; ++word) {
        if (random_() % (1 + word * word) == 0) {
          document.add_term("k" + std::to_string(word), 1 + static_cast<unsigned>(random_() % 4));
        }
      }
      const std::string day = std::to_string(10 + random_() % 20);
      if (number % 7 != 0) {
        document.add_value(static_cast<Xapian::valueno>(Slot::date), "202501" + day);
      }
      database_.add_document(document);
    }
    // Holes, as removed articles leave them.
    for (Xapian::docid number = 3; number <= documents; number += 11) {
      database_.delete_document(number);
    }
  }

  [[nodiscard]] const Xapian::Database& database() const { return database_; }
  [[nodiscard]] IndexReader reader() { return {database_, memory_, never_}; }

 private:
  std::mt19937 random_{1945};  // NOLINT: the same index each time
  Xapian::WritableDatabase database_;
  IndexMemory memory_;
  Deadline never_{std::nullopt};
};

}  // namespace kliping::match
