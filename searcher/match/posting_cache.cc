// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/posting_cache.h"

#include <utility>

namespace kliping::match {

std::shared_ptr<const Postings> PostingCache::find(const std::string& key) {
  const std::lock_guard guard(mutex_);
  const auto found = by_key_.find(key);
  if (found == by_key_.end()) return nullptr;
  entries_.splice(entries_.begin(), entries_, found->second);
  return found->second->postings;
}

void PostingCache::keep(const std::string& key, std::shared_ptr<const Postings> postings) {
  constexpr std::size_t overhead = 200;  // of an entry without postings, about
  const std::size_t bytes = postings->bytes() + 2 * key.size() + overhead;
  if (bytes > most_bytes_) return;
  Entries forgotten;  // its postings are freed when the mutex is free again
  const std::lock_guard guard(mutex_);
  if (by_key_.contains(key)) return;
  while (bytes_ + bytes > most_bytes_) {
    bytes_ -= entries_.back().bytes;
    by_key_.erase(entries_.back().key);
    forgotten.splice(forgotten.begin(), entries_, std::prev(entries_.end()));
  }
  entries_.push_front({key, std::move(postings), bytes});
  by_key_.emplace(key, entries_.begin());
  bytes_ += bytes;
}

}  // namespace kliping::match
