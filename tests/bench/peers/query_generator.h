// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "tests/bench/peers/bench_article.h"
#include "tests/bench/peers/bench_query.h"

namespace kliping::bench {

/// Makes queries of the words of articles: the same ones for the same articles
/// and the same seed, on every machine.
///
/// Words are drawn over the whole range of frequencies, with equal odds for each
/// order of magnitude: from those that `least_articles` have to those that half
/// of all have. They are of three to twenty letters a to z, so that every
/// engine has them as one word, and no stop words but inside phrases. Two words
/// that must both match stand together in an article, a phrase is one of an
/// article, and a filter is the publisher, the month or the year of an article
/// with the word: so there is something to find, as for a person who asks.
class QueryGenerator {
 public:
  /// Words that fewer articles have are not asked for.
  static constexpr std::size_t least_articles = 5;
  /// So many articles are kept to draw pairs, phrases and filters from.
  static constexpr std::size_t most_samples = 20'000;

  explicit QueryGenerator(std::uint64_t seed) : random_(seed) {}

  /// Counts the words of an article. Every `every`th one is kept as a sample.
  void add(const BenchArticle& article, std::size_t every);

  /// `count` different queries of each kind, kind by kind. Throws
  /// std::runtime_error where the articles do not yield so many.
  [[nodiscard]] std::vector<BenchQuery> generate(std::size_t count);

 private:
  using Word = std::uint32_t;
  struct Sample {
    BenchArticle article;
    std::vector<Word> words;  // each once, in the order of first appearance
  };

  Word number_of(const std::string& form);
  void rank_words();
  [[nodiscard]] std::size_t below(std::size_t end);
  [[nodiscard]] Word draw_near(const std::vector<std::pair<std::size_t, Word>>& by_frequency);
  [[nodiscard]] Word draw_word() { return draw_near(by_frequency_); }
  [[nodiscard]] const Sample* draw_sample(Word word);
  [[nodiscard]] BenchQuery draw(Kind kind);
  [[nodiscard]] BenchQuery draw_all(Word word);
  [[nodiscard]] BenchQuery draw_phrase(Word word);
  [[nodiscard]] BenchQuery draw_filter(Word word);

  std::mt19937_64 random_;
  std::unordered_map<std::string, Word> numbers_;
  std::vector<std::string> forms_;                      // by number
  std::vector<std::size_t> frequencies_;                // by number: articles that have it
  std::vector<std::vector<std::uint32_t>> samples_of_;  // by number
  std::vector<Sample> samples_;
  std::size_t articles_ = 0;
  std::vector<std::pair<std::size_t, Word>> by_frequency_;  // of those that may be asked for
};

}  // namespace kliping::bench
