// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "common/archive/content_hash.h"

namespace kliping {

/// The documents that a run has added to a new index, by their id terms: to
/// ask the index itself would cost it a look into its tables an article. Keeps
/// hashes of the ids.
class NewIds {
 public:
  /// 0 where there is none.
  [[nodiscard]] Xapian::docid find(std::string_view id_term) const {
    const auto entry = documents_.find(hash_of(id_term));
    return entry == documents_.end() ? 0 : entry->second;
  }

  void add(std::string_view id_term, Xapian::docid document) {
    documents_.emplace(hash_of(id_term), document);
  }

  /// How much memory this takes, in bytes: a node and a bucket an entry.
  [[nodiscard]] std::size_t memory_bytes() const { return documents_.size() * 64; }

 private:
  struct Low {
    std::size_t operator()(const ContentHash& hash) const { return hash.low; }
  };
  std::unordered_map<ContentHash, Xapian::docid, Low> documents_;
};

}  // namespace kliping
