// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/word_places.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

namespace kliping {
namespace {

using Positions = std::vector<std::uint32_t>;
using ByTerm = std::map<std::string, Positions>;

std::string encode(const ByTerm& terms) {
  WordPlacesWriter writer;
  for (const auto& [term, positions] : terms) {
    for (const std::uint32_t position : positions) writer.add(term, position);
  }
  return writer.encode();
}

/// Expects each of the terms to have its positions; of many, some hundreds.
void expect_all(const std::string& encoded, const ByTerm& terms) {
  const WordPlaces places(encoded);
  const std::size_t step = 1 + terms.size() / 500;
  std::size_t number = 0;
  for (const auto& [term, positions] : terms) {
    if (number++ % step == 0) {
      EXPECT_EQ(places.of(term), positions) << term;
    }
  }
}

/// An article of so many terms, with positions of all sizes.
ByTerm terms_of_article(std::size_t count) {
  std::mt19937 generator(20251124);
  const auto random = [&](std::size_t below) {
    return static_cast<std::uint32_t>(generator() % below);
  };
  ByTerm terms;
  for (std::size_t i = 0; i < count; ++i) {
    Positions& positions = terms["kata" + std::to_string(i)];
    std::uint32_t position = random(4 * count);
    for (std::size_t n = 1 + random(4); n > 0; --n) {
      positions.push_back(position);
      position += 1 + random(1000);
    }
  }
  return terms;
}

TEST(WordPlaces, AreThosePutIn) {
  const ByTerm terms{{"banjir", {1, 7, 140}}, {"jakarta", {2}}, {"Zair", {7}}, {"XLEAD", {60}}};
  expect_all(encode(terms), terms);
}

TEST(WordPlaces, OfAnArticleWithoutWordsAreEmpty) {
  EXPECT_EQ(WordPlacesWriter().encode(), "");
  EXPECT_EQ(WordPlaces("").of("banjir"), Positions());
}

TEST(WordPlaces, OfATermThatIsNotThereAreNone) {
  const std::string encoded = encode({{"banjir", {1}}});
  EXPECT_EQ(WordPlaces(encoded).of("XLEAD"), Positions());
}

TEST(WordPlaces, TakeAPositionGivenTwiceOnce) {
  WordPlacesWriter writer;
  writer.add("XPARAGRAPH", 1);
  writer.add("XPARAGRAPH", 1);
  writer.add("XPARAGRAPH", 101);
  const std::string encoded = writer.encode();
  EXPECT_EQ(WordPlaces(encoded).of("XPARAGRAPH"), (Positions{1, 101}));
}

TEST(WordPlaces, MayBeginAtTheHighestPosition) {
  const ByTerm terms{{"awal", {0}}, {"akhir", {0, 4294967295}}, {"ujung", {4294967295}}};
  expect_all(encode(terms), terms);
}

TEST(WordPlaces, StayApartHoweverManyWordsAnArticleHas) {
  for (const std::size_t count : {1U, 255U, 256U, 1000U, 70000U}) {
    const ByTerm terms = terms_of_article(count);
    expect_all(encode(terms), terms);
  }
}

TEST(WordPlaces, OfAUsualArticleTakeFewBytes) {
  ByTerm terms;
  for (std::uint32_t i = 0; i < 250; ++i) terms["kata" + std::to_string(i)] = {i + 1};
  // Two bytes a hash, one a position, and what stands in front.
  EXPECT_EQ(encode(terms).size(), 250 * 3 + 5);
}

TEST(WordPlaces, AreReadWithoutHarmWhereTheyAreDamaged) {
  const ByTerm terms = terms_of_article(50);
  const std::string whole = encode(terms);
  std::mt19937 random(7);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(random());
    const WordPlaces altered(damaged);
    const WordPlaces cut(std::string_view(whole).substr(0, at));
    for (const auto& [term, positions] : terms) {
      EXPECT_LE(altered.of(term).size(), whole.size());
      EXPECT_LE(cut.of(term).size(), positions.size());
    }
  }
}

}  // namespace
}  // namespace kliping
