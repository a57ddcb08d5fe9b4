// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "indexer/extract/raw_article.h"
#include "indexer/readers/input_file.h"
#include "kliping/report.h"

namespace kliping {

/// Takes what readers find, in the order of the input. What it throws ends
/// the reading, unless it is Unreadable.
class ArticleSink {
 public:
  virtual ~ArticleSink() = default;

  virtual void accept(RawArticle article) = 0;
  virtual void reject(Rejection rejection) = 0;

  /// What was met in a directory, a packed file or a crawl and is no article:
  /// its place, and what it is instead, as `of no known format`.
  virtual void ignore(const std::string& where, std::string_view what) = 0;

  /// A file is about to be read. False: it need not be, since what is in it
  /// is known. Not called for pipes and standard input.
  virtual bool begin_file(const InputFile& /*file*/) { return true; }

  /// All of the file that begin_file() let through has been read, and was this;
  /// nothing where the system did not give all of it, or it was written to
  /// meanwhile.
  virtual void end_file(const std::optional<ContentHash>& /*content*/) {}

  /// So many more bytes of the inputs have been read.
  virtual void pass_bytes(std::size_t /*bytes*/) {}

  /// Reading waits for input and a signal has come: the moment to throw, for
  /// a sink that is to stop.
  virtual void wake() {}
};

}  // namespace kliping
