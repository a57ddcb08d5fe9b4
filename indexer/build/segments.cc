// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/segments.h"

#include <fmt/format.h>
#include <xapian.h>

#include <chrono>
#include <memory>
#include <utility>

#include "common/archive/durable_file.h"
#include "common/archive/xapian_call.h"
#include "indexer/upkeep/compaction.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// How many are merged into one. Each has three files open meanwhile, of 1024
/// that a process may usually have.
constexpr std::size_t segments_per_merge = 32;

/// How often a wait for the workers is interrupted.
constexpr std::chrono::milliseconds pause_interval{100};

/// What a crash leaves of a segment is thrown away, so nothing waits for the
/// disk. DB_DANGEROUS would hide why a write has failed.
constexpr int segment_flags = Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC;

void write(const fs::path& directory, const SegmentContent& content, Analyzer& analyzer) {
  xapian_call(directory, [&] {
    Xapian::WritableDatabase database(directory.string(), segment_flags);
    for (const auto& [article, record] : content.articles) {
      database.add_document(make_document(article, record, analyzer));
    }
    if (content.about) write_metadata(database, *content.about);
    for (const auto& [key, value] : content.metadata) database.set_metadata(key, value);
    database.commit();
    database.close();
  });
}

void merge_into(const fs::path& directory, const std::vector<fs::path>& parts,
                const std::function<void()>& pause) {
  Xapian::Database all;
  xapian_call(directory, [&] {
    for (const fs::path& part : parts) all.add_database(Xapian::Database(part.string()));
  });
  compact_database(all, directory, Numbering::running, pause);
  all.close();
  for (const fs::path& part : parts) delete_all(part);
}

void wait_for(const std::shared_future<void>& written, const std::function<void()>& pause) {
  while (written.wait_for(pause_interval) != std::future_status::ready) pause();
  written.get();
}

}  // namespace

Segments::Segments(fs::path directory, const StemExceptions& exceptions, WorkerPool& pool)
    : directory_(std::move(directory)),
      pool_(pool),
      analyzers_(std::make_shared<std::vector<Analyzer>>()) {
  while (analyzers_->size() < pool.size()) analyzers_->emplace_back(exceptions);
  make_directory(directory_ / "segments");
}

fs::path Segments::next_directory() {
  return directory_ / "segments" / fmt::format("{:06}", ++count_);
}

void Segments::add(SegmentContent content) {
  Segment segment{next_directory(), {}};
  // Whoever holds the future of a job holds the job: it has to let go of the
  // articles itself. And a run that is stopped does not wait for it.
  auto shared = std::make_shared<SegmentContent>(std::move(content));
  segment.written = pool_.submit(
      [directory = segment.directory, shared, analyzers = analyzers_](std::size_t worker) {
        const SegmentContent articles = std::move(*shared);
        write(directory, articles, (*analyzers)[worker]);
      });
  unwritten_.push_back(segment.written);
  push(0, std::move(segment));
  while (unwritten_.size() > 2 * pool_.size()) {
    unwritten_.front().get();
    unwritten_.pop_front();
  }
}

void Segments::push(std::size_t level, Segment segment) {
  if (levels_.size() == level) levels_.emplace_back();
  levels_[level].push_back(std::move(segment));
  if (levels_[level].size() < segments_per_merge) return;
  push(level + 1, merge_later(std::exchange(levels_[level], {})));
}

// The job waits for others, which the pool does before it. There is one merge at a
// time, whatever the number of workers, so that not too many files are open.
Segments::Segment Segments::merge_later(std::vector<Segment> segments) {
  Segment merged{next_directory(), {}};
  merged.written = pool_.submit([directory = merged.directory, segments = std::move(segments),
                                 before = last_merge_](std::size_t) {
    if (before.valid()) before.get();
    std::vector<fs::path> parts;
    for (const Segment& segment : segments) {
      segment.written.get();
      parts.push_back(segment.directory);
    }
    merge_into(directory, parts, [] {});
  });
  last_merge_ = merged.written;
  unwritten_.push_back(merged.written);
  return merged;
}

void Segments::merge(const std::function<void()>& pause) {
  std::vector<fs::path> parts;
  for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
    for (const Segment& segment : *level) {
      wait_for(segment.written, pause);
      parts.push_back(segment.directory);
    }
  }
  merge_into(directory_, parts, pause);
  delete_all(directory_ / "segments");
}

}  // namespace kliping
