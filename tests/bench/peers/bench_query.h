// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kliping::bench {

/// What is asked of every engine, always: the ten best articles by its own
/// ranking and the exact number of all.
enum class Kind {
  term,    ///< one word
  all,     ///< both of two words
  any,     ///< at least one of two words
  phrase,  ///< two or three words side by side
  facet,   ///< one word; and how many of its articles each publisher has
  filter,  ///< one word, of one publisher or of a span of days
};

inline constexpr std::array kinds = {Kind::term,   Kind::all,   Kind::any,
                                     Kind::phrase, Kind::facet, Kind::filter};

/// As in files and tables: term, and, or, phrase, facet, filter.
[[nodiscard]] std::string_view name_of(Kind kind);

/// A query in no engine's language.
struct BenchQuery {
  Kind kind{};
  std::vector<std::string> words;  ///< lower case letters of ASCII alone
  std::string publisher = {};      ///< of a filter; empty where the days filter
  std::string from = {};           ///< first day, YYYYMMDD; empty where the publisher filters
  std::string to = {};             ///< last day

  friend bool operator==(const BenchQuery&, const BenchQuery&) = default;
};

/// A query a line: kind, words with a blank between, publisher, from, to; a tab
/// between. What a query has not is empty.
[[nodiscard]] std::string to_line(const BenchQuery& query);

/// All queries of a file of such lines. Throws std::runtime_error where it
/// cannot be read, or a line is none.
[[nodiscard]] std::vector<BenchQuery> read_queries(const std::string& path);

}  // namespace kliping::bench
