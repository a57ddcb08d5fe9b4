// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/extract/raw_article.h"
#include "kliping/report.h"

namespace kliping {

/// Takes what readers find, in the order of the input.
class ArticleSink {
 public:
  virtual ~ArticleSink() = default;

  virtual void accept(RawArticle article) = 0;
  virtual void reject(Rejection rejection) = 0;

  /// What was met in a directory, a packed file or a crawl and is no article:
  /// its place, and what it is instead, as `of no known format`.
  virtual void ignore(const std::string& where, std::string_view what) = 0;
};

}  // namespace kliping
