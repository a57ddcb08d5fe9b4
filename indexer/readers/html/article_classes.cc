// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/html/article_classes.h"

#include <algorithm>
#include <array>

#include "indexer/readers/html/class_words.h"
#include "indexer/readers/html/names.h"

namespace kliping {
namespace {

constexpr std::array<std::string_view, 52> classes{
    "article-body",
    "article-content",
    "article-content-body",
    "article-content-body__item-content",
    "article-detail__content",
    "article-text",
    "articleBody",
    "article__body",
    "article__content",
    "artikel-isi",
    "blog-post-content",
    "body-content",
    "content-article",
    "content-body",
    "content-detail",
    "content__article",
    "content__body",
    "detail-artikel",
    "detail-berita",
    "detail-content",
    "detail-in",
    "detail-konten",
    "detail-text",
    "detail__body",
    "detail__body-text",
    "detail__content",
    "detail_text",
    "detailtxt",
    "entry-content",
    "isi-artikel",
    "isi-berita",
    "isi_artikel",
    "isi_berita",
    "itp_bodycontent",
    "konten-artikel",
    "konten-berita",
    "news-content",
    "news-text",
    "post-body",
    "post-content",
    "post-text",
    "post__content",
    "read-content",
    "read__article",
    "read__content",
    "single-content",
    "story-body",
    "story-content",
    "story__content",
    "td-post-content",
    "txt-article",
    "wrap__article-detail-content",
};

}  // namespace

bool is_called_article_text(const GumboNode& node) {
  if (equal_names(attribute(node, "itemprop"), "articleBody")) return true;
  bool found = false;
  for_each_class(node, [&](std::string_view name) {
    found = found || std::find(classes.begin(), classes.end(), name) != classes.end();
  });
  return found;
}

}  // namespace kliping
