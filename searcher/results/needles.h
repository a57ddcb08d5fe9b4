// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/text/analyzer.h"
#include "kliping/results.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {

/// One word of what a query looks for in the text of an article.
struct NeedleWord {
  enum class Kind {
    stems,     ///< a word that has one of these stems
    capitals,  ///< this form, in capitals
    form,      ///< this form
    prefix,    ///< a word with this beginning
  };
  Kind kind;
  std::vector<std::string> texts;  ///< stems; of the other kinds one

  friend bool operator==(const NeedleWord&, const NeedleWord&) = default;
};

/// Words side by side in this order, at least one. A hyphenated word that is
/// one (`buku-buku`) counts as one where it is looked for by its stems.
using Needle = std::vector<NeedleWord>;

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
