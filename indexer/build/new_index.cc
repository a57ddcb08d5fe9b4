// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/new_index.h"

#include <algorithm>
#include <utility>

#include "common/archive/terms.h"
#include "indexer/build/memory_budget.h"
#include "kliping/schema.h"

namespace kliping {
namespace {

/// Text of a segment where there is memory enough: measured between 128 KB and
/// 2 MB. What Xapian has in hand of more outgrows the processor's cache; less
/// makes the merged index larger, as every term that is in a segment begins a
/// list there.
constexpr std::size_t best_segment_bytes = 512 << 10;

/// Below this each segment costs more than what is in it.
constexpr std::size_t least_segment_bytes = 32 << 10;

/// What an article counts for beside its text.
constexpr std::size_t bytes_per_article = 256;

}  // namespace

NewIndex::NewIndex(const std::filesystem::path& directory, const StemExceptions& exceptions,
                   const RunOptions& options, WorkerPool& pool)
    : memory_bytes_(options.memory_bytes),
      workers_(pool.size()),
      about_(metadata_of_today(Analyzer(exceptions))),
      segments_(directory, exceptions, pool) {
  memory_budget::require(options.memory_bytes);
}

ArticleWriter::Placed NewIndex::put(Article article, ArticleRecord record) {
  const Xapian::docid existing = ids_.find(record.id_term);
  if (existing != 0) {
    const bool is_same = known_.is_same(existing, record.fingerprint);
    return {is_same ? Outcome::unchanged : Outcome::conflict, existing};
  }
  // Not before there is more: what finish() has to add needs a last segment.
  if (segment_bytes_ >= segment_bytes()) {
    segments_.add(std::exchange(segment_, {}));
    segment_bytes_ = 0;
  }
  ++count_;
  ids_.add(record.id_term, count_);
  known_.put(count_, record.fingerprint);
  segment_bytes_ += article.title.size() + article.body.size() + bytes_per_article;
  segment_.articles.push_back({std::move(article), std::move(record)});
  return {Outcome::added, count_};
}

Xapian::docid NewIndex::meet(const std::string& id) {
  return ids_.find(terms::value(Field::id, id));
}

std::string NewIndex::metadata(const std::string& key) const {
  const auto entry = metadata_.find(key);
  return entry == metadata_.end() ? std::string() : entry->second;
}

void NewIndex::set_metadata(const std::string& key, const std::string& value) {
  metadata_bytes_ += key.size() + value.size();
  metadata_[key] = value;
}

std::size_t NewIndex::segment_bytes() const {
  const std::size_t taken = known_.memory_bytes() + ids_.memory_bytes() + metadata_bytes_;
  const std::size_t text = memory_budget::text_beside(memory_bytes_, taken);
  // Beside each segment that is being written, as much waits.
  return std::clamp(text / (2 * workers_), least_segment_bytes, best_segment_bytes);
}

void NewIndex::finish(const std::function<void()>& pause) {
  about_.changed = moment_now();
  segment_.about = about_;
  segment_.metadata = std::exchange(metadata_, {});
  segments_.add(std::exchange(segment_, {}));
  segments_.merge(pause);
}

}  // namespace kliping
