// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "kliping/schema.h"
#include "searcher/match/facet_values.h"
#include "searcher/match/list_cache.h"
#include "searcher/match/positions.h"
#include "searcher/match/postings.h"
#include "searcher/match/value_column.h"

namespace kliping::match {

/// Something as long as the index that is read as a whole once it was asked for
/// so often that this is less work than to go on asking. Threads may share one.
template <typename Content>
class ReadOnce {
 public:
  using Pointer = std::shared_ptr<const Content>;

  /// `times_as_dear` says what it costs to look at one document, as a multiple
  /// of its part in reading all.
  explicit ReadOnce(std::size_t times_as_dear) : times_as_dear_(times_as_dear) {}

  /// The content, where it was read before, or where reading it pays: `asked`
  /// documents of `all` are to be looked at now. Else null. `read()` runs without
  /// a lock, so that nobody waits for another; two may then read the same.
  template <typename Read>
  Pointer get(std::size_t asked, std::size_t all, Read&& read) {
    if (Pointer content = find()) return content;
    if ((asked_ += asked) < all / times_as_dear_) return nullptr;
    Pointer content = std::make_shared<const Content>(read());
    const std::lock_guard guard(mutex_);
    if (content_ == nullptr) content_ = std::move(content);
    return content_;
  }

 private:
  [[nodiscard]] Pointer find() {
    const std::lock_guard guard(mutex_);
    return content_;
  }

  const std::size_t times_as_dear_;
  std::atomic<std::size_t> asked_ = 0;
  std::mutex mutex_;
  Pointer content_;  // guarded
};

/// What the index has stored of an article, as JSON.
struct StoredRecord {
  std::string json;

  [[nodiscard]] std::size_t bytes() const { return json.size(); }
};

/// What was read of one state of the archives and is kept while it is the
/// newest. The views of a Searcher share one: its members guard themselves.
struct IndexMemory {
  /// Enough for the commonest words of a million articles.
  static constexpr std::size_t most_posting_bytes = std::size_t{64} << 20;
  static constexpr std::size_t most_position_bytes = std::size_t{32} << 20;
  /// Of some ten thousand articles: what was found is soon found again, on the
  /// next page, with another facet chosen, by the next reader of the news.
  static constexpr std::size_t most_record_bytes = std::size_t{32} << 20;

  /// Measured: a value or length by itself takes so many times as long as in a
  /// column.
  static constexpr std::size_t one_by_itself = 16;

  /// What is read of one field's slots.
  struct OfField {
    ReadOnce<ValueColumn> column{one_by_itself};
    ReadOnce<FacetValues> values{1};  ///< of the column's contents
  };

  ListCache<Postings> postings{most_posting_bytes};
  ListCache<PositionList> positions{most_position_bytes};
  ListCache<StoredRecord> records{most_record_bytes};
  ReadOnce<std::vector<std::uint32_t>> lengths{one_by_itself};  ///< by document, from 0
  /// By field; of dates only Field::day, and for Slot::words Field::text.
  std::array<OfField, fields.size()> of_fields;
};

}  // namespace kliping::match
