// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace kliping::match {

/// Keeps the lists (Postings, PositionList, StoredRecord) that were asked for last, within a
/// number of bytes. Threads may share one: a mutex guards everything, and is held
/// for a look-up alone. What it gave out lives on when it forgets it.
template <typename Content>
class ListCache {
 public:
  using Pointer = std::shared_ptr<const Content>;

  explicit ListCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  /// Null where it is not kept.
  [[nodiscard]] Pointer find(const std::string& key) {
    const std::lock_guard guard(mutex_);
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return nullptr;
    entries_.splice(entries_.begin(), entries_, found->second);
    return found->second->content;
  }

  /// Keeps it, in the place of what it had of that key, and forgets what was not asked for the
  /// longest where there is no room; one that is greater than all the room is not kept.
  void keep(const std::string& key, Pointer content) {
    constexpr std::size_t overhead = 200;  // of an entry without content, about
    const std::size_t bytes = content->bytes() + 2 * key.size() + overhead;
    if (bytes > most_bytes_) return;
    Entries forgotten;  // its lists are freed when the mutex is free again
    const std::lock_guard guard(mutex_);
    if (const auto known = by_key_.find(key); known != by_key_.end()) {
      bytes_ -= known->second->bytes;
      forgotten.splice(forgotten.begin(), entries_, known->second);
      by_key_.erase(known);
    }
    while (bytes_ + bytes > most_bytes_) {
      bytes_ -= entries_.back().bytes;
      by_key_.erase(entries_.back().key);
      forgotten.splice(forgotten.begin(), entries_, std::prev(entries_.end()));
    }
    entries_.push_front({key, std::move(content), bytes});
    by_key_.emplace(key, entries_.begin());
    bytes_ += bytes;
  }

 private:
  struct Entry {
    std::string key;
    Pointer content;
    std::size_t bytes;
  };
  using Entries = std::list<Entry>;

  const std::size_t most_bytes_;
  std::mutex mutex_;
  Entries entries_;                                                     // guarded: last used first
  std::unordered_map<std::string, typename Entries::iterator> by_key_;  // guarded
  std::size_t bytes_ = 0;                                               // guarded
};

}  // namespace kliping::match
