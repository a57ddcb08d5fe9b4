// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/extracted_article.h"

#include <utility>

namespace kliping {

ExtractedArticle extract_article(const RawArticle& raw) {
  ExtractedArticle extracted{raw.where, raw.id, extract(raw), {}};
  if (const auto* const extraction = std::get_if<Extraction>(&extracted.result)) {
    extracted.record = record_of(extraction->article);
  }
  return extracted;
}

}  // namespace kliping
