// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
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

  /// A file met in a directory whose name is not that of an input format.
  virtual void ignore(const std::string& path) = 0;
};

/// An article larger than this, in bytes, is rejected rather than held in
/// memory: a long investigative piece has 100 kB.
inline constexpr std::size_t max_article_bytes = 16 << 20;

}  // namespace kliping
