// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <memory>
#include <vector>

#include "common/text/analyzer.h"
#include "tests/support/matcher/scanned_article.h"
#include "tests/support/matcher/wanted.h"

namespace kliping::test {

/// Words of a text, by their numbers in it, that something wanted was found in.
struct Place {
  std::size_t first = 0;
  std::size_t last = 0;

  friend auto operator<=>(const Place&, const Place&) = default;
};

/// Words side by side, each of which must fulfil its step.
struct Pattern {
  struct Step {
    enum class Kind { form, capitals, stems };
    Kind kind{};
    std::vector<bool> accepts;  ///< by the number of the form or of the stems
  };
  std::vector<Step> steps;
};

/// What is wanted, ready to be looked for in the texts of one scanner: for all
/// that has places, the patterns of its words.
struct Sought {
  Wanted::Kind kind{};
  Field field{};
  std::size_t number = 0;
  std::vector<Pattern> patterns;  ///< one of them is enough
  std::vector<Sought> parts;
};

/// Makes ready what has places. The scanner must have read all articles.
class PlaceFinder {
 public:
  explicit PlaceFinder(const ArticleScanner& scanner) : scanner_(scanner) {}

  [[nodiscard]] Sought prepare(const Wanted& wanted);

  /// Whether `wanted` is one word that the language passes over.
  [[nodiscard]] bool is_stop_word(const Wanted& wanted);

 private:
  [[nodiscard]] Pattern::Step form_step(const std::string& form) const;
  [[nodiscard]] Pattern::Step prefix_step(const std::string& beginning) const;
  [[nodiscard]] Pattern::Step stem_step(const std::vector<std::string>& stems) const;
  [[nodiscard]] Pattern exactly(const std::string& text);
  [[nodiscard]] Pattern in_any_form(const std::string& text);
  [[nodiscard]] std::vector<Pattern> patterns_of_word(const Wanted& wanted);
  [[nodiscard]] std::vector<Pattern> patterns_of(const Wanted& wanted);

  const ArticleScanner& scanner_;
  Analyzer analyzer_;
};

/// Where it stands in `text`, in order, each place once. Requires something
/// that has places.
[[nodiscard]] std::vector<Place> places_of(const Sought& sought, const ScannedText& text);

/// How many of the places can be taken at most so that no two overlap.
[[nodiscard]] std::size_t count_apart(const std::vector<Place>& places);

/// The text of the article that `field` is about.
[[nodiscard]] const ScannedText& text_of(const ScannedArticle& article, Field field);

}  // namespace kliping::test
