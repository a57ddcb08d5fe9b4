// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

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

/// One article found.
struct Hit {
  std::size_t rank = 0;  ///< 1 for the first hit of all, whatever the page
  std::string id;
  double score = 0;  ///< weight by relevance; 0 where the query has only filters
  MarkedText title;
  std::string publisher;
  std::vector<std::string> cited;
  std::optional<Timestamp> published;
  std::string section;
  std::string place;
  std::string url;
  MarkedText snippet;  ///< the passage that shows the query best
};

struct FacetValue {
  std::string value;
  std::size_t count = 0;  ///< hits with this value
};

/// How the hits spread over the values of one field.
struct Facet {
  Field field{};
  /// By falling count, then by value; for year, month and day by date.
  std::vector<FacetValue> values;
  /// How many values there are in all, where `values` was cut.
  std::size_t distinct = 0;
  /// Hits that have no value in this field.
  std::size_t without_value = 0;
};

struct Results {
  /// Number of articles that match: exact, and the same on every page.
  std::size_t total = 0;
  std::size_t offset = 0;
  std::vector<Hit> hits;
  std::vector<Facet> facets;  ///< one for each asked for, in that order
};

}  // namespace kliping
