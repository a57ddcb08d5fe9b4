// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "common/text/analyzer.h"
#include "kliping/article.h"

namespace kliping::test {

/// Numbers for what is compared often: the same text has the same number.
template <typename Text>
class Numbering {
 public:
  std::uint32_t number_of(const Text& text) {
    const auto [place, is_new] =
        numbers_.emplace(text, static_cast<std::uint32_t>(numbers_.size()));
    if (is_new) texts_.push_back(text);
    return place->second;
  }

  /// All texts, in the order of their numbers.
  [[nodiscard]] const std::vector<Text>& texts() const { return texts_; }

 private:
  std::map<Text, std::uint32_t> numbers_;
  std::vector<Text> texts_;
};

/// A word where it stands.
struct ScannedWord {
  std::uint32_t form = 0;   ///< number of its normalised form
  std::uint32_t stems = 0;  ///< number of the list of its stems
  std::size_t place = 0;    ///< counted in words, with the gaps that the language knows
  std::size_t sentence = 0;
  std::size_t paragraph = 0;
  bool capitals = false;
  bool continues_word = false;  ///< second half of a word such as `buku-buku`
};

using ScannedText = std::vector<ScannedWord>;

/// An article taken apart into words, for each field of words.
struct ScannedArticle {
  Article article;
  ScannedText text;
  ScannedText title;
  ScannedText lead;
  ScannedText url;
  std::size_t length = 0;  ///< words of the body
};

/// Takes articles apart, all with the same numbers.
class ArticleScanner {
 public:
  ScannedArticle scan(const Article& article);

  [[nodiscard]] const std::vector<std::string>& forms() const { return forms_.texts(); }
  [[nodiscard]] const std::vector<std::vector<std::string>>& stems() const {
    return stems_.texts();
  }

 private:
  enum class Sentences { one, several };

  void append(ScannedText& scanned, std::string_view paragraph, std::size_t first_place,
              Sentences sentences);
  void append_lines(ScannedText& scanned, std::string_view text, std::size_t first_place);

  Analyzer analyzer_;
  Numbering<std::string> forms_;
  Numbering<std::vector<std::string>> stems_;
};

}  // namespace kliping::test
