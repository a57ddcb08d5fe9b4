// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/growth/word_changer.h"

#include <gtest/gtest.h>

#include <set>

#include "common/text/tokenise.h"
#include "tests/unit/bench/invented_news.h"

namespace kliping::bench {
namespace {

// Some words that one article alone has, beside those that many have.
std::vector<BenchArticle> corpus() {
  auto articles = test::invented_news(200);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    std::string name = "Zeta";
    for (std::size_t rest = i + 1; rest > 0; rest /= 10) name += static_cast<char>('a' + rest % 10);
    articles[i].body += " Kata " + name + ".";
  }
  return articles;
}

WordChanger changer_of(const std::vector<BenchArticle>& articles) {
  WordChanger changer;
  for (const BenchArticle& article : articles) changer.count(article.title, article.body);
  changer.finish_counting();
  return changer;
}

std::set<std::string> words_of_copies(std::size_t copies) {
  const auto articles = corpus();
  const WordChanger changer = changer_of(articles);
  std::set<std::string> words;
  for (std::size_t copy = 0; copy < copies; ++copy) {
    for (std::size_t i = 0; i < articles.size(); ++i) {
      const std::string text = changer.change(articles[i].body, copy, i);
      Tokenizer tokenizer(text);
      for (Token token; tokenizer.next(token);) words.insert(token.form);
    }
  }
  return words;
}

TEST(WordChanger, LeavesTheFirstCopyAsItIs) {
  const auto articles = corpus();
  EXPECT_EQ(changer_of(articles).change(articles[7].body, 0, 7), articles[7].body);
}

TEST(WordChanger, ChangesEachCopyInItsOwnWay) {
  const auto articles = corpus();
  const WordChanger changer = changer_of(articles);
  const std::string second = changer.change(articles[7].body, 1, 7);
  const std::string third = changer.change(articles[7].body, 2, 7);
  EXPECT_NE(second, articles[7].body);
  EXPECT_NE(third, second);
  EXPECT_EQ(changer.change(articles[7].body, 1, 7), second);
}

TEST(WordChanger, KeepsPunctuationCapitalsAndTheNumberOfWords) {
  const auto articles = corpus();
  const std::string changed = changer_of(articles).change("Zetab, ZETAB - 17/8; é\n", 1, 0);
  EXPECT_EQ(changed.substr(0, 2), "Ze");
  EXPECT_EQ(changed.substr(changed.find(',')).substr(0, 4), ", ZE");
  EXPECT_TRUE(changed.ends_with(" - 17/8; é\n")) << changed;
}

TEST(WordChanger, LetsTheVocabularyGrowByHeapsLaw) {
  const auto one = static_cast<double>(words_of_copies(1).size());
  EXPECT_NEAR(static_cast<double>(words_of_copies(2).size()) / one, 1.52, 0.12);  // 2^0.6
  EXPECT_NEAR(static_cast<double>(words_of_copies(8).size()) / one, 3.48, 0.30);  // 8^0.6
}

}  // namespace
}  // namespace kliping::bench
