// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "kliping/results.h"

namespace kliping {

Hit hit_of(Article article) {
  Hit hit;
  hit.id = article.id;
  hit.title.text = article.title;
  hit.publisher = article.publisher;
  hit.cited = article.cited;
  hit.published = article.published;
  hit.section = article.section;
  hit.place = article.place;
  hit.url = article.url;
  hit.article = std::move(article);
  return hit;
}

}  // namespace kliping
