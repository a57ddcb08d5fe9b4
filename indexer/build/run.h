// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "indexer/build/article_writer.h"
#include "indexer/build/extracted_article.h"
#include "indexer/build/file_records.h"
#include "indexer/build/index_writer.h"
#include "indexer/build/worker_pool.h"
#include "indexer/readers/article_sink.h"
#include "kliping/input_options.h"
#include "kliping/report.h"

namespace kliping {

/// Passes what readers find through extraction into an index, and counts.
/// Files whose record (file_record.h) still holds are not read.
class Run : public ArticleSink, public ExtractionSink {
 public:
  enum class Purpose {
    write,  ///< add and replace what has changed
    meet,   ///< only find out which articles of the index are in the inputs
  };

  /// All must outlive the Run.
  Run(ArticleWriter& writer, RunObserver& observer, Purpose purpose = Purpose::write)
      : writer_(writer),
        records_(writer),
        observer_(observer),
        purpose_(purpose),
        articles_before_(writer.article_count()) {}

  /// Reads all inputs. Where the observer wants it to stop, it returns early:
  /// the report says so. Throws Error (bad_input) where not one article came of
  /// the inputs.
  void read(std::span<const std::string> inputs, const InputOptions& options);

  /// The same, and has the articles of files extracted by the workers of the
  /// pool. For a new index.
  void read(std::span<const std::string> inputs, const InputOptions& options, WorkerPool& pool);

  /// Removes the articles, and the records of files, that were not met, unless
  /// the inputs cannot be trusted or too many would go. The report says which
  /// it was. `writer` is that of the run.
  void prune(IndexWriter& writer, const PruneLimit& limit);

  /// What was done so far; the last member is only known here.
  [[nodiscard]] Report& report() { return report_; }

  void accept(RawArticle raw) override { take(extract_article(raw)); }
  void take(ExtractedArticle article) override;
  void reject(Rejection rejection) override;
  void ignore(const std::string& where, std::string_view what) override;
  bool begin_file(const InputFile& file) override;
  bool begin_file(const InputFile& file, std::chrono::system_clock::time_point begun) override;
  void end_file(const std::optional<ContentHash>& content) override;
  void pass_bytes(std::size_t bytes) override { report_.input_bytes += bytes; }
  void wake() override { stop_when_asked(); }

 private:
  /// Thrown through the readers when the observer wants the run to stop.
  struct Stopped {};

  /// Reads by `read_one(input)`.
  template <typename ReadOne>
  void read_each(std::span<const std::string> inputs, ReadOne&& read_one);

  void place(Article article, ArticleRecord record, const std::string& where,
             const std::string& id);
  void reject_conflict(const std::string& where, const std::string& id);

  /// Whether the record says what reading the file would find.
  [[nodiscard]] bool holds(const FileRecord& record, const InputFile& file);

  /// Does with the record what reading the file would do; `settled` is that of
  /// the file now.
  void take_over(const FileRecord& record, const InputFile& file, bool settled);

  void reject_emptied(const InputFile& file, std::size_t articles);
  void stop_when_asked();
  void go_on();

  ArticleWriter& writer_;
  FileRecords records_;
  RunObserver& observer_;
  Purpose purpose_;
  std::size_t articles_before_;
  Report report_;
  std::optional<FileRecord> current_;  // of the file that is being read; none where it gets none
  bool found_in_all_ = true;
};

}  // namespace kliping
