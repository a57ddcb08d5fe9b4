// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "kliping/article.h"
#include "kliping/date.h"
#include "kliping/schema.h"

/// What a search gives. Plain values: they outlive the Searcher, can be
/// copied and moved, and belong to whoever holds them. All text is UTF-8 as
/// the article has it; a program that prints it to a terminal must make
/// control characters harmless.
namespace kliping {

/// Bytes begin..end (end not included) of a text.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A text and the places in it that matched the query, in order.
struct MarkedText {
  std::string text;
  std::vector<TextRange> matches;
};

/// The text for a page of HTML: `& < > " '` escaped, each match between
/// <mark> and </mark>.
[[nodiscard]] std::string to_html(const MarkedText& marked);

/// One article found.
struct Hit {
  std::size_t rank = 0;  ///< 1 for the first hit of all, whatever the page
  std::string id;
  /// Weight by relevance, faded by age where that was asked for; 0 where the
  /// query has only filters.
  double score = 0;
  MarkedText title;
  std::string publisher;
  std::vector<std::string> cited;
  std::optional<Timestamp> published;
  std::string section;
  std::string place;
  std::string url;
  MarkedText snippet;  ///< the passages that show the query best, `…` between them

  // Where SearchOptions::whole_articles asks for them.
  std::optional<Article> article = std::nullopt;
  std::vector<TextRange> body_matches = {};  ///< of the article's body
};

/// The article as a hit that nothing was searched for: without rank, score,
/// marks and snippet, and with the whole article.
[[nodiscard]] Hit hit_of(Article article);

struct FacetValue {
  std::string value;
  std::size_t count = 0;  ///< hits with this value
};

/// How the hits spread over the values of one field.
struct Facet {
  Field field{};
  /// In the order that was asked for; for year, month, week and day always by
  /// date, with the empty ones between the first and the last (count 0), unless
  /// more than a thousand of them stand side by side.
  std::vector<FacetValue> values;
  /// How many values with articles there are in all, where `values` was cut.
  std::size_t distinct = 0;
  /// Hits that have no value in this field.
  std::size_t without_value = 0;
  /// Whether values of this field were chosen (Selection): then it counts as if
  /// none were, so what is counted may be more than the hits.
  bool as_if_unchosen = false;
};

struct Results {
  /// Number of articles that match, the same on every page.
  std::size_t total = 0;
  /// Whether the total and the facets are exact and the hits the best of all.
  /// False only where the time was up: then all of this speaks of the articles
  /// that were looked at until then.
  bool exact = true;
  std::size_t offset = 0;
  std::vector<Hit> hits;
  std::vector<Facet> facets;  ///< one for each asked for, in that order

  /// The query with words that the archive has in the place of words that it
  /// has not, or hardly, where such are near; canonical text. Looked for only
  /// as SearchOptions::spelling says.
  std::optional<std::string> suggestion = std::nullopt;
  /// Whether all of this answers the suggestion, since the query itself
  /// matched nothing.
  bool corrected = false;
};

/// Why a query matches no article.
struct Absence {
  /// A part of the query, of those that must all match.
  struct Part {
    std::string text;         ///< canonical
    std::size_t alone = 0;    ///< articles that match this part
    std::size_t without = 0;  ///< articles that match all the other parts
  };
  /// In the order of the query; one where it has no parts.
  std::vector<Part> parts;
  /// How many articles match with Match::any in the place of Match::all.
  std::size_t with_any = 0;
};

/// What a query becomes, for whoever wonders about its hits.
struct Explanation {
  std::string canonical;  ///< the query spelled out
  std::string tree;       ///< the syntax tree, a node a line, indented by depth
  /// A term of the index that is looked for.
  struct Term {
    std::string term;          ///< as in the index, with its prefix
    std::string meaning;       ///< `stem of menulis in title`
    std::size_t articles = 0;  ///< that have it
  };
  std::vector<Term> terms;  ///< in the order of the query, each once
  std::string xapian;       ///< what is looked for in the index, in Xapian's notation
};

}  // namespace kliping
