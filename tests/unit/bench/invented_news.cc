// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bench/invented_news.h"

#include <fmt/format.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace kliping::test {
namespace {

constexpr std::array<std::string_view, 16> beginnings = {
    "ba", "ci", "du", "ga", "ho", "ja", "ke", "lu", "mi", "no", "pa", "ra", "si", "ta", "wu", "yo"};
constexpr std::array<std::string_view, 8> ends = {"bar", "dik", "gang", "kal",
                                                  "mun", "nas", "rit",  "tol"};

// A low number is a frequent word.
std::string word(std::size_t number) {
  return std::string(beginnings.at(number % beginnings.size())) +
         std::string(ends.at(number / beginnings.size() % ends.size()));
}

std::string sentence(std::mt19937& random) {
  std::string text = "Berita yang";
  for (int i = 0; i < 7; ++i) {
    const std::size_t widest = std::size_t{2} << random() % 7;
    text += ' ' + word(random() % widest);
  }
  return text + ".";
}

}  // namespace

std::vector<bench::BenchArticle> invented_news(std::size_t count) {
  constexpr std::array publishers = {"Harian Sejuk", "Kabar \"Pagi\"", "Warta & Rasa"};
  std::mt19937 random(17);
  std::vector<bench::BenchArticle> articles;
  for (std::size_t i = 0; i < count; ++i) {
    bench::BenchArticle article{
        .id = fmt::format("karangan-{}", i),
        .date = fmt::format("{}{:02}15", 2023 + i % 2, 1 + i % 12),
        .publisher = publishers.at(i % publishers.size()),
        .title = sentence(random),
        .body = sentence(random) + ' ' + sentence(random) + '\n' + sentence(random)};
    if (i % 10 == 9) article.publisher.clear();
    if (i % 11 == 10) article.date.clear();
    articles.push_back(std::move(article));
  }
  return articles;
}

}  // namespace kliping::test
