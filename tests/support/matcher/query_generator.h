// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "kliping/article.h"
#include "kliping/query.h"
#include "kliping/searcher.h"
#include "tests/support/matcher/random_filters.h"
#include "tests/support/matcher/random_text.h"
#include "tests/support/matcher/random_words.h"
#include "tests/support/matcher/wanted.h"

namespace kliping::test {

/// Makes queries of everything that the language has, out of the words and
/// values of articles, so that most of them find something.
class QueryGenerator {
 public:
  /// What a query is made to try.
  enum class Topic {
    phrase,
    near,
    adjacent,
    sentence,
    field,
    filter,
    logic,
    wildcard,
    at_least,
    length,
    match_any,
  };
  static constexpr std::size_t topics = 11;

  struct Generated {
    Wanted wanted;
    Match match = Match::all;
  };

  /// `articles` must outlive it; relative dates are counted from `today`.
  QueryGenerator(const std::vector<Article>& articles, Date today, std::uint32_t seed)
      : text_(articles, seed), words_(text_), filters_(text_, today) {}

  Generated next(Topic topic);

  /// One to three fields with values to choose.
  std::vector<Selection> selections() { return filters_.selections(); }

 private:
  Wanted about(Topic topic);
  Wanted together(Wanted::Kind kind);
  Wanted in_field();
  Wanted of_url();
  Wanted logic(std::size_t depth);
  Wanted at_least();
  Wanted question();
  Wanted with_another(Wanted wanted);

  RandomText text_;
  RandomWords words_;
  RandomFilters filters_;
};

}  // namespace kliping::test
