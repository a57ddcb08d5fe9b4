// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "indexer/build/index_writer.h"
#include "indexer/readers/raw_article.h"
#include "kliping/report.h"

namespace kliping {

/// Passes what readers find through extraction into an index, and counts.
class Run : public ArticleSink {
 public:
  /// Both must outlive the Run.
  Run(IndexWriter& writer, RunObserver& observer) : writer_(writer), observer_(observer) {}

  /// Reads all inputs and commits. Throws Error (bad_input) where not one
  /// article came of them.
  void read(std::span<const std::string> inputs);

  [[nodiscard]] Report& report() { return report_; }

  void accept(RawArticle raw) override;
  void reject(Rejection rejection) override;
  void ignore(const std::string& path) override;

 private:
  void count(IndexWriter::Outcome outcome, const RawArticle& raw);

  IndexWriter& writer_;
  RunObserver& observer_;
  Report report_;
};

}  // namespace kliping
