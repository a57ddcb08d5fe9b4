// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/extract/raw_article.h"
#include "kliping/report.h"

namespace kliping {

/// Takes what readers find, in the order of the input.
class ArticleSink {
 public:
  virtual ~ArticleSink() = default;

  virtual void accept(RawArticle article) = 0;
  virtual void reject(Rejection rejection) = 0;

  /// A file met in a directory or a packed file that is of no known format, or
  /// a record of a crawl that shows no page.
  virtual void ignore(const std::string& path) = 0;
};

}  // namespace kliping
