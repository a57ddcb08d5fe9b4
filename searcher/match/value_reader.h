// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "searcher/match/index_reader.h"

namespace kliping::match {

/// Tells what documents have in the slots of a field: from the column where that
/// was read or is worth it, else from Xapian, document for document. For one
/// thread; the IndexReader must outlive it.
class ValueReader {
 public:
  /// `wanted` is about how many documents will be asked for.
  ValueReader(IndexReader& index, Field field, std::size_t wanted);

  /// A number that stands for the content of the slots: it is the same for the
  /// same content. Cheapest where documents come in rising order.
  [[nodiscard]] std::uint32_t ordinal(Xapian::docid document);

  /// The content that such a number stands for.
  [[nodiscard]] const std::string& content(std::uint32_t ordinal) const {
    return column_ ? column_->contents[ordinal] : contents_[ordinal];
  }

  /// How many numbers were given so far, or can be given at all.
  [[nodiscard]] std::size_t content_count() const {
    return column_ ? column_->contents.size() : contents_.size();
  }

  /// Null where there is none: then numbers are those of this reader alone.
  [[nodiscard]] const IndexReader::Column& column() const { return column_; }

 private:
  /// One slot's values, read in the order of the documents.
  class Stream {
   public:
    Stream(const Xapian::Database& database, Slot slot)
        : database_(database), slot_(static_cast<Xapian::valueno>(slot)) {}
    [[nodiscard]] std::string read(Xapian::docid document);

   private:
    const Xapian::Database& database_;
    Xapian::valueno slot_;
    Xapian::ValueIterator values_;
    Xapian::docid at_ = 0;  // what was asked for last; 0 before
  };

  IndexReader::Column column_;
  std::vector<Stream> streams_;
  std::vector<std::string> contents_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

}  // namespace kliping::match
