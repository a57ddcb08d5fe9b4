// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "indexer/extract/raw_article.h"

namespace kliping {

/// What one kind of a page's metadata says of the page.
struct PageMetadata {
  RawArticle article;       ///< where, id and often most of the rest are empty
  std::string late_date;    ///< of creation or change: for want of the date
  std::string description;  ///< a summary: for want of a text

  /// Whether it says outright that this is an article.
  bool is_article = false;
};

/// Fills in from `other` what `known` does not say.
void complete(PageMetadata& known, PageMetadata other);

}  // namespace kliping
