// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/raw_article.h"
#include "kliping/article.h"

namespace kliping::bench {

/// News that nobody wrote, as long as articles of outlets are and with as many
/// different words: lines of the sample corpus in the order of chance, many of
/// their words replaced by roots of the lexicon with affixes at random. The
/// same for the same seed on every machine.
class InventedNews {
 public:
  explicit InventedNews(std::uint32_t seed = 1945);

  /// An article as it is scraped: with a dateline, boilerplate, an address and
  /// fields of a sample; some two thousand bytes.
  [[nodiscard]] RawArticle raw_article();

  /// The same, extracted.
  [[nodiscard]] Article article();

  /// Lines of text, `bytes` long or a little longer.
  [[nodiscard]] std::string text(std::size_t bytes);

 private:
  [[nodiscard]] std::size_t below(std::size_t bound) { return random_() % bound; }
  [[nodiscard]] const RawArticle& sample() { return samples_[below(samples_.size())]; }
  [[nodiscard]] std::string body_like(std::string_view sample);
  [[nodiscard]] std::string varied(std::string_view line);
  [[nodiscard]] std::string word();

  std::mt19937 random_;
  std::vector<RawArticle> samples_;
  std::vector<std::string> lines_;  // of the samples' bodies
  std::vector<std::string_view> roots_;
  std::size_t made_ = 0;
};

/// The words of a text as the Tokenizer parts them, unlike it as they are written.
[[nodiscard]] std::vector<std::string> written_words(std::string_view text);

}  // namespace kliping::bench
