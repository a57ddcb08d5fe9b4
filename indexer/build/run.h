// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "indexer/build/index_writer.h"
#include "indexer/readers/article_sink.h"
#include "kliping/input_options.h"
#include "kliping/report.h"

namespace kliping {

/// Passes what readers find through extraction into an index, and counts.
class Run : public ArticleSink {
 public:
  /// Both must outlive the Run.
  Run(IndexWriter& writer, RunObserver& observer) : writer_(writer), observer_(observer) {}

  /// Reads all inputs and commits. Throws Error (bad_input) where not one
  /// article came of them.
  void read(std::span<const std::string> inputs, const InputOptions& options);

  [[nodiscard]] Report& report() { return report_; }

  /// Whether all inputs held articles and all of these were read: only then
  /// an article that was not seen is gone.
  [[nodiscard]] bool saw_everything() const { return found_in_all_ && report_.rejected == 0; }

  void accept(RawArticle raw) override;
  void reject(Rejection rejection) override;
  void ignore(const std::string& where, std::string_view what) override;

 private:
  void count(IndexWriter::Outcome outcome, const RawArticle& raw);

  IndexWriter& writer_;
  RunObserver& observer_;
  Report report_;
  bool found_in_all_ = true;
};

}  // namespace kliping
