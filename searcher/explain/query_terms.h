// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "common/text/analyzer.h"
#include "kliping/results.h"
#include "searcher/match/index_reader.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {

/// The terms of the index that a query looks for, in its order, each once: of a
/// word first those of its stems, then its form. A word with `*` is one term,
/// written with the `*`, that counts the articles with any of its words; its
/// meaning says how many words these are. What is looked for in slots (spans of
/// days, lengths) has no terms.
///
/// Throws Error (bad_query) where a `*` stands for too many words. Xapian's
/// exceptions come out.
[[nodiscard]] std::vector<Explanation::Term> terms_of(const syntax::Node& query,
                                                      match::IndexReader& index,
                                                      Analyzer& analyzer);

}  // namespace kliping
