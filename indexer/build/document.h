// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <string>

#include "common/text/analyzer.h"
#include "kliping/article.h"

namespace kliping {

/// An article as the index stores it, and what tells it from others.
struct ArticleRecord {
  std::string json;
  std::string id_term;      ///< the one term that no other article has
  std::string fingerprint;  ///< changes when anything in the article does
};

[[nodiscard]] ArticleRecord record_of(const Article& article);

/// Makes the document of `article`, whose record is `record`, by the tables in
/// kliping/schema.h. The article must have come from extract(), which bounds
/// what a term can hold. Costs far more than the record.
[[nodiscard]] Xapian::Document make_document(const Article& article, const ArticleRecord& record,
                                             Analyzer& analyzer);

}  // namespace kliping
