// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kliping/article.h"
#include "kliping/searcher.h"
#include "tests/support/matcher/random_text.h"
#include "tests/support/matcher/wanted.h"

namespace kliping::test {

/// Parts of queries that have no places: values, dates and lengths of articles.
class RandomFilters {
 public:
  /// `text` must outlive it; relative dates are counted from `today`.
  RandomFilters(RandomText& text, Date today) : text_(text), today_(today) {}

  /// A value or a span of dates that an article has, or one of two values.
  Wanted filter();

  /// So many words as an article has, or more, or fewer.
  Wanted length();

  /// One to three fields with values to choose.
  std::vector<Selection> selections();

 private:
  Wanted value_of(const Article& article);
  Wanted published(const Article& article);

  RandomText& text_;
  Date today_;
};

}  // namespace kliping::test
