// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <string>

#include "common/text/analyzer.h"
#include "kliping/article.h"

namespace kliping {

/// An article as the index has it: its document, and what identifies it.
struct IndexedArticle {
  Xapian::Document document;
  std::string id_term;      ///< the one term that no other article has
  std::string fingerprint;  ///< changes when anything in the article does
};

/// Makes the document of `article` by the tables in kliping/schema.h. The
/// article must have come from extract(), which bounds what a term can hold.
[[nodiscard]] IndexedArticle make_document(const Article& article, Analyzer& analyzer);

}  // namespace kliping
