// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <future>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/build/extracted_article.h"
#include "indexer/build/worker_pool.h"
#include "indexer/readers/article_sink.h"

namespace kliping {

/// Has articles extracted by the workers of a pool while the reading goes on,
/// and passes everything on in the order of the input: late by some articles,
/// and by the thread that reads. It comes too late to say that a file need not
/// be read; of such a file nothing is passed on. So this is for a sink to which
/// few files are known.
class ExtractionAhead : public ArticleSink {
 public:
  /// Both must outlive the object.
  ExtractionAhead(ExtractionSink& sink, WorkerPool& pool) : sink_(sink), pool_(pool) {}

  /// Passes on what has not been yet: to be called at the end of the input.
  void finish();

  void accept(RawArticle raw) override;
  void reject(Rejection rejection) override { add(std::move(rejection)); }
  void ignore(const std::string& where, std::string_view what) override;
  bool begin_file(const InputFile& file) override;
  void end_file(const std::optional<ContentHash>& content) override { add(FileEnd{content}); }
  void pass_bytes(std::size_t bytes) override { add(Bytes{bytes}); }
  void wake() override { sink_.wake(); }

 private:
  struct Ignored {
    std::string where;
    std::string what;
  };
  struct FileBegin {
    InputFile file;
    std::chrono::system_clock::time_point moment;
  };
  struct FileEnd {
    std::optional<ContentHash> content;
  };
  struct Bytes {
    std::size_t count;
  };
  using Event =
      std::variant<RawArticle, ExtractedArticle, Rejection, Ignored, FileBegin, FileEnd, Bytes>;
  using Batch = std::vector<Event>;

  /// Puts what is extracted in the place of each raw article.
  static Batch extract_all(Batch batch);

  void add(Event event);
  void hand_over();
  void pass_on_oldest();
  void pass_on(Event event);

  ExtractionSink& sink_;
  WorkerPool& pool_;
  Batch batch_;
  std::size_t batch_bytes_ = 0;  // of text
  std::deque<std::future<Batch>> ahead_;
  bool is_known_ = false;  // the file whose events are passed on need not have been read
};

}  // namespace kliping
