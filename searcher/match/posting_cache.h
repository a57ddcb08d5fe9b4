// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "searcher/match/postings.h"

namespace kliping::match {

/// Keeps the posting lists that were asked for last, within a number of bytes.
/// Threads may share one: a mutex guards everything, and is held for a look-up
/// alone. What it gave out lives on when it forgets it.
class PostingCache {
 public:
  explicit PostingCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  /// Null where it is not kept.
  [[nodiscard]] std::shared_ptr<const Postings> find(const std::string& key);

  /// Keeps it, and forgets what was not asked for the longest where there is no
  /// room; one that is greater than all the room is not kept.
  void keep(const std::string& key, std::shared_ptr<const Postings> postings);

 private:
  struct Entry {
    std::string key;
    std::shared_ptr<const Postings> postings;
    std::size_t bytes;
  };
  using Entries = std::list<Entry>;

  const std::size_t most_bytes_;
  std::mutex mutex_;
  Entries entries_;                                            // guarded: the last used in front
  std::unordered_map<std::string, Entries::iterator> by_key_;  // guarded
  std::size_t bytes_ = 0;                                      // guarded
};

}  // namespace kliping::match
