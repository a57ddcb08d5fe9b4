// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "kliping/results.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {

/// Something that a query looks for in the text of an article: a word by its
/// stems, a word in capitals, a run of exact forms, or a beginning of words.
struct Needle {
  enum class Kind { stems, capitals, forms, prefix };
  Kind kind;
  std::vector<std::string> words;  ///< stems of one word; one form; forms in order; one prefix

  friend bool operator==(const Needle&, const Needle&) = default;
};

/// What to mark in the title and in the body of a hit. A needle that a query
/// confines to the title is only among those of the title.
struct Needles {
  std::vector<Needle> title;
  std::vector<Needle> body;
};

/// The needles of a query; what it negates is not looked for.
[[nodiscard]] Needles find_needles(const syntax::Node& query, Analyzer& analyzer);

/// A place where needle number `needle` was found.
struct Find {
  TextRange range;
  std::size_t needle = 0;
};

/// Every find in `text`, by position.
[[nodiscard]] std::vector<Find> find_in(std::string_view text, const std::vector<Needle>& needles,
                                        Analyzer& analyzer);

}  // namespace kliping
