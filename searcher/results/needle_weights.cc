// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/needle_weights.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "common/archive/terms.h"

namespace kliping {
namespace {

/// How many articles have the word; nothing where that costs more than it
/// tells.
std::optional<Xapian::doccount> articles_with(const NeedleWord& word,
                                              const Xapian::Database& database) {
  Xapian::doccount articles = 0;
  switch (word.kind) {
    case NeedleWord::Kind::stems:
      // Any of the stems will do.
      for (const std::string& stem : word.texts) {
        // A word that is its own stem has the term of its form alone.
        articles = std::max({articles, database.get_termfreq(terms::stem(Field::text, stem)),
                             database.get_termfreq(terms::word(Field::text, stem))});
      }
      return articles;
    case NeedleWord::Kind::capitals:
      return database.get_termfreq(terms::capitals(Field::text, word.texts.front()));
    case NeedleWord::Kind::form:
      return database.get_termfreq(terms::word(Field::text, word.texts.front()));
    case NeedleWord::Kind::prefix:
      return std::nullopt;
  }
  return std::nullopt;
}

/// At most how many articles have the needle, which needs all of its words.
std::optional<Xapian::doccount> articles_with(const Needle& needle,
                                              const Xapian::Database& database) {
  std::optional<Xapian::doccount> fewest;
  for (const NeedleWord& word : needle) {
    const auto articles = articles_with(word, database);
    if (articles && (!fewest || *articles < *fewest)) fewest = articles;
  }
  return fewest;
}

}  // namespace

std::vector<double> weights_of(const std::vector<Needle>& needles,
                               const Xapian::Database& database) {
  constexpr double usual_rarity = 10;
  const double all = database.get_doccount();
  std::vector<double> weights;
  for (const Needle& needle : needles) {
    const auto articles = articles_with(needle, database);
    const double rarity =
        articles ? all / std::max(1.0, static_cast<double>(*articles)) : usual_rarity;
    weights.push_back(std::log1p(rarity));
  }
  return weights;
}

}  // namespace kliping
