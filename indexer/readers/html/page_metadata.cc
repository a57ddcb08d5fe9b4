// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/page_metadata.h"

#include <utility>

namespace kliping {
namespace {

template <typename Value>
void fill(Value& known, Value& other) {
  if (known.empty()) known = std::move(other);
}

}  // namespace

void complete(PageMetadata& known, PageMetadata other) {
  for (const auto member :
       {&RawArticle::title, &RawArticle::body, &RawArticle::publisher, &RawArticle::date,
        &RawArticle::section, &RawArticle::place, &RawArticle::url, &RawArticle::language}) {
    fill(known.article.*member, other.article.*member);
  }
  fill(known.article.authors, other.article.authors);
  fill(known.article.tags, other.article.tags);
  fill(known.late_date, other.late_date);
  fill(known.description, other.description);
  known.is_article = known.is_article || other.is_article;
}

}  // namespace kliping
