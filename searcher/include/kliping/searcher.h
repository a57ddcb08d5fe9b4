// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kliping/article.h"
#include "kliping/error.h"
#include "kliping/query.h"
#include "kliping/results.h"

namespace kliping {

enum class Sort {
  relevance,  ///< best first; the newer of two that are equal
  newest,     ///< by publish date; articles without one last
  oldest,     ///< by publish date; articles without one last
  outlet,     ///< by publisher in the order of the alphabet, then newest; without one last
};

enum class FacetOrder {
  count,  ///< most frequent first, then by value
  value,  ///< in the order of the alphabet, whatever the case
};

enum class Spelling {
  ignore,   ///< no suggestion
  suggest,  ///< look for a suggestion where a word is not, or hardly, in the archive
  correct,  ///< the same; where nothing matches, answer the suggestion instead
};

/// Values chosen in one facet: an article must have one of them. As filters
/// of a query would, but the facet itself is counted as if nothing were chosen
/// in it, so that its other values stay to be chosen.
struct Selection {
  Field field{};
  /// As in Facet; an empty one stands for "without a value". Where there are
  /// none, nothing is chosen and nothing narrowed.
  std::vector<std::string> values;
};

struct SearchOptions {
  // What is found.

  /// Narrows the search; see Selection. Throws Error (bad_usage) for a field
  /// that is no facet, (bad_query) for a date that is none.
  std::vector<Selection> selections = {};
  Spelling spelling = Spelling::ignore;

  // Which of it is given, and how.

  /// How many hits to give. Default 10; 0 counts only.
  std::size_t limit = 10;
  /// How many hits to pass over before the first.
  std::size_t offset = 0;
  Sort sort = Sort::relevance;
  /// With Sort::relevance: after so many days an article weighs half, after
  /// twice as many a quarter; one without a date as after ten times as many.
  /// Absent: age is no matter. Must be more than 0, else Error (bad_usage).
  std::optional<double> half_life_days = std::nullopt;
  /// The day that ages are counted from.
  Date today = today_in_jakarta();
  /// The longest snippet, in bytes, marks of omission apart; 0 makes none.
  std::size_t snippet_bytes = 240;
  /// Whether each hit has the whole article too (Hit::article).
  bool whole_articles = false;

  // What is counted.

  /// The fields to count by. Throws Error (bad_usage) for one that is no facet.
  std::vector<Field> facets = {};
  /// How many values of a facet to give, the most frequent ones; 0 gives all.
  /// Facets by date are never cut.
  std::size_t facet_limit = 0;
  FacetOrder facet_order = FacetOrder::count;

  // What it may cost.

  /// After so long a search stops and gives what it has (Results::exact is
  /// false). Absent: never. Looked at between articles, so it may be
  /// overrun by some milliseconds; by more where a suggestion is looked for.
  std::optional<std::chrono::milliseconds> timeout = std::nullopt;
};

class ViewPool;

/// Searches one archive, or several as if they were one.
///
/// A Searcher may be shared: any number of threads may call its const
/// methods at once. It follows the archives by itself: an update or a new
/// generation that is published while it lives is seen by the next call, and
/// no answer mixes two states of an archive.
class Searcher {
 public:
  /// Opens the archive. Throws Error: no_archive where there is none,
  /// schema_mismatch where this version cannot read it.
  explicit Searcher(const std::filesystem::path& archive);

  /// Opens several, at least one. Totals, ranking and facets are over all of
  /// them; an id that two of them have is two articles. Throws as above, and
  /// (bad_usage) where they were built with different exceptions for the
  /// stemmer.
  explicit Searcher(std::span<const std::filesystem::path> archives);

  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  /// Finds the articles that `query` describes. Finding none is no error.
  /// Throws Error where an archive cannot be read any more, and (bad_query)
  /// where a wildcard stands for too many words.
  [[nodiscard]] Results search(const Query& query, const SearchOptions& options = {}) const;

  /// The article of that id, the first where several archives have it;
  /// nothing where none has.
  [[nodiscard]] std::optional<Article> find(std::string_view id) const;

  /// Why `query` matches nothing: which of its parts has no article, or which
  /// parts no article has together. Of `options` the selections count: all
  /// numbers are of articles within them. Costs two searches for each part.
  [[nodiscard]] Absence explain_absence(const Query& query,
                                        const SearchOptions& options = {}) const;

  /// What becomes of `query` in these archives.
  [[nodiscard]] Explanation explain(const Query& query) const;

  /// How many articles there are now.
  [[nodiscard]] std::size_t article_count() const;

 private:
  std::unique_ptr<ViewPool> views_;
};

}  // namespace kliping
