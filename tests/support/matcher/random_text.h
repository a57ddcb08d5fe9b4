// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "kliping/article.h"

namespace kliping::test {

/// A line of an article, as its words are written.
struct Passage {
  std::vector<std::string> words;
};

/// Draws from articles; the same for the same seed on every machine.
class RandomText {
 public:
  /// `articles`, at least one with a text of five words, must outlive it.
  RandomText(const std::vector<Article>& articles, std::uint32_t seed)
      : articles_(articles), random_(seed) {}

  /// 0 .. `bound` - 1.
  [[nodiscard]] std::size_t below(std::size_t bound) { return random_() % bound; }

  [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }

  template <typename Element>
  [[nodiscard]] const Element& one_of(const std::vector<Element>& list) {
    return list[below(list.size())];
  }

  [[nodiscard]] const Article& article() { return one_of(articles_); }

  /// A headline, a line of a text or two that follow each other, of five words
  /// at least. Halves of words such as `buku-buku` and `Kompas.com` are at times
  /// one word, at times two.
  [[nodiscard]] Passage passage();

  /// The same, of a headline if there is one.
  [[nodiscard]] Passage headline();

  /// Of a passage, the number of a word that is no stop word, where it has one.
  [[nodiscard]] std::size_t telling_word(const Passage& passage);

 private:
  [[nodiscard]] Passage passage_of(const std::string& line);

  const std::vector<Article>& articles_;
  std::mt19937 random_;
};

}  // namespace kliping::test
