// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "indexer/build/document.h"
#include "indexer/extract/extract.h"
#include "indexer/readers/input_file.h"
#include "kliping/report.h"

namespace kliping {

/// A raw article after extraction.
struct ExtractedArticle {
  std::string where;  ///< of the raw one
  std::string id;     ///< of the raw one
  std::variant<Extraction, Rejection> result;
  ArticleRecord record;  ///< of the article, where it was not rejected
};

/// Pure; any thread may do it.
[[nodiscard]] ExtractedArticle extract_article(const RawArticle& raw);

/// Takes what an ArticleSink does, in the same order, after extraction.
class ExtractionSink {
 public:
  virtual ~ExtractionSink() = default;

  virtual void take(ExtractedArticle article) = 0;
  virtual void reject(Rejection rejection) = 0;
  virtual void ignore(const std::string& where, std::string_view what) = 0;

  /// The file was begun at that moment. False: it need not be read.
  virtual bool begin_file(const InputFile& file, std::chrono::system_clock::time_point begun) = 0;
  virtual void end_file(const std::optional<ContentHash>& content) = 0;
  virtual void pass_bytes(std::size_t bytes) = 0;
  virtual void wake() = 0;
};

}  // namespace kliping
