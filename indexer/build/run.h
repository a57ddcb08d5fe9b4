// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "indexer/build/file_records.h"
#include "indexer/build/index_writer.h"
#include "indexer/readers/article_sink.h"
#include "kliping/input_options.h"
#include "kliping/report.h"

namespace kliping {

/// Passes what readers find through extraction into an index, and counts.
/// Files whose record (file_record.h) still holds are not read.
class Run : public ArticleSink {
 public:
  enum class Purpose {
    write,  ///< add and replace what has changed
    meet,   ///< only find out which articles of the index are in the inputs
  };

  /// All must outlive the Run.
  Run(IndexWriter& writer, RunObserver& observer, Purpose purpose = Purpose::write)
      : writer_(writer),
        records_(writer),
        observer_(observer),
        purpose_(purpose),
        articles_before_(writer.article_count()) {}

  /// Reads all inputs and commits. Where the observer wants it to stop, it
  /// commits and returns early: the report says so. Throws Error (bad_input)
  /// where not one article came of the inputs.
  void read(std::span<const std::string> inputs, const InputOptions& options);

  /// Removes the articles, and the records of files, that were not met, unless
  /// the inputs cannot be trusted or too many would go; commits. The report
  /// says which it was.
  void prune(const PruneLimit& limit);

  /// What was done so far; the last member is only known here.
  [[nodiscard]] Report& report() { return report_; }

  void accept(RawArticle raw) override;
  void reject(Rejection rejection) override;
  void ignore(const std::string& where, std::string_view what) override;
  bool begin_file(const InputFile& file) override;
  void end_file(const std::optional<ContentHash>& content) override;
  void pass_bytes(std::size_t bytes) override { report_.input_bytes += bytes; }
  void wake() override { stop_when_asked(); }

 private:
  /// Thrown through the readers when the observer wants the run to stop.
  struct Stopped {};

  void read_all(std::span<const std::string> inputs, const InputOptions& options);
  void place(const Article& article, const RawArticle& raw);
  void reject_conflict(const RawArticle& raw);

  /// Whether the record says what reading the file would find.
  [[nodiscard]] bool holds(const FileRecord& record, const InputFile& file);

  /// Does with the record what reading the file would do; `settled` is that of
  /// the file now.
  void take_over(const FileRecord& record, const InputFile& file, bool settled);

  void reject_emptied(const InputFile& file, std::size_t articles);
  void stop_when_asked();
  void go_on();

  IndexWriter& writer_;
  FileRecords records_;
  RunObserver& observer_;
  Purpose purpose_;
  std::size_t articles_before_;
  Report report_;
  std::optional<FileRecord> current_;  // of the file that is being read; none where it gets none
  bool found_in_all_ = true;
};

}  // namespace kliping
