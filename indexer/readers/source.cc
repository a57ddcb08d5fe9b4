// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/source.h"

#include <utility>

#include "common/archive/stored_article.h"
#include "indexer/readers/folder_date.h"

namespace kliping {

void accept_only(RawArticle article, const Source& source, ArticleSink& sink) {
  if (article.fetched.empty()) article.fetched = date_in_folders(source.folders);
  if (article.id.empty()) article.id = article.url.empty() ? source.id : article.url;
  accept_one(std::move(article), source.where, sink);
}

void accept_one(RawArticle article, std::string where, ArticleSink& sink) {
  if (article.id.empty()) article.id = article.url;
  if (article.id.empty()) {
    article.id = "text:" + fingerprint(article.title + '\n' + article.body);
  }
  article.where = std::move(where);
  sink.accept(std::move(article));
}

}  // namespace kliping
