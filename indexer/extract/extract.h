// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "indexer/extract/raw_article.h"
#include "kliping/article.h"
#include "kliping/report.h"

namespace kliping {

/// What became of a raw article.
struct Extraction {
  Article article;
  /// What was understood only in part, such as a date that does not exist:
  /// for the report; the article is sound without it.
  std::vector<std::string> remarks;
};

/// Turns a raw article into one that can be indexed: takes publisher, place
/// and publish date from its fields, its URL and its text (in that order),
/// finds the cited outlets, and cleans the body. Gives a Rejection for one
/// that has no text or whose id cannot be used. Pure.
[[nodiscard]] std::variant<Extraction, Rejection> extract(const RawArticle& raw);

}  // namespace kliping
