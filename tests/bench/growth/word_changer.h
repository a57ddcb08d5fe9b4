// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kliping::bench {

/// Changes the words of articles, so that copies of a corpus make a larger one that
/// grows as real ones do: with new words, by Heaps' law, and no two articles alike.
///
/// * Of the words that few articles have, each copy gets a part replaced by words
///   that are made up: as many that the vocabulary of n copies is n^0.6 times that
///   of one, as it is about for texts of news. A word that is replaced is so
///   throughout the copy, so that it stays as frequent as it was.
/// * One in ten of the other words is exchanged for its neighbour in the order of
///   frequency, so that frequencies hardly change, but phrases do.
///
/// The same for the same input on every machine. Words are runs of ASCII letters; all
/// else stays.
class WordChanger {
 public:
  /// Words of no more articles than this may be replaced.
  static constexpr std::size_t rare = 5;

  /// First, all articles of the corpus must be shown to it.
  void count(std::string_view title, std::string_view body);

  /// Then this once.
  void finish_counting();

  /// The text in copy `copy` of the article of that number; as it is in copy 0.
  [[nodiscard]] std::string change(std::string_view text, std::size_t copy,
                                   std::size_t article) const;

 private:
  struct Word {
    std::size_t articles = 0;
    std::size_t last_article = 0;  // the last that was counted
    const std::string* neighbour = nullptr;
  };

  void count_words(std::string_view text);
  [[nodiscard]] std::string changed(const std::string& form, std::size_t copy,
                                    std::uint64_t place) const;

  std::unordered_map<std::string, Word> words_;
  std::size_t articles_ = 0;
  double all_to_rare_ = 0;  // how many words there are for each rare one
};

}  // namespace kliping::bench
