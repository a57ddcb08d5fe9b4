// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "kliping/article.h"
#include "kliping/query.h"
#include "kliping/searcher.h"
#include "tests/support/matcher/places.h"
#include "tests/support/matcher/scanned_article.h"
#include "tests/support/matcher/wanted.h"

namespace kliping::test {

/// How articles spread over the values of a field.
struct CountedFacet {
  struct Value {
    std::size_t count = 0;                         ///< articles
    std::map<std::string, std::size_t> spellings;  ///< articles, by how they write it
  };
  std::map<std::string, Value> values;  ///< by the folded value
  std::size_t without_value = 0;
};

/// A second answer to every query: decides by reading the articles from
/// beginning to end, word by word, what searcher/doc/query-syntax.md says of
/// them. Slow, and without an index that could be wrong.
///
/// With the engine it shares what a word is (Analyzer), where sentences end,
/// the tables of outlets, acronyms and stop words, and fold_value; nothing of
/// how queries are read and matched.
class SlowMatcher {
 public:
  explicit SlowMatcher(const std::vector<Article>& articles);

  /// The articles that match, by their numbers in articles(), ascending.
  [[nodiscard]] std::vector<std::size_t> matches(const Wanted& wanted, Match match = Match::all);

  /// Those of `found` that have one of the values chosen in each selection.
  [[nodiscard]] std::vector<std::size_t> chosen(const std::vector<std::size_t>& found,
                                                const std::vector<Selection>& selections) const;

  /// Of `found`, chosen by all selections but those of the field itself.
  [[nodiscard]] CountedFacet count(const std::vector<std::size_t>& found, Field field,
                                   const std::vector<Selection>& selections = {}) const;

  [[nodiscard]] const std::vector<ScannedArticle>& articles() const { return articles_; }

  /// Says where in the article the words of `wanted` stand, to explain a
  /// disagreement.
  [[nodiscard]] std::string places_text(const Wanted& wanted, std::size_t article);

 private:
  ArticleScanner scanner_;
  std::vector<ScannedArticle> articles_;
  PlaceFinder finder_;
};

}  // namespace kliping::test
