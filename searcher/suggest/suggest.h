// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "common/text/analyzer.h"
#include "kliping/searcher.h"
#include "searcher/match/index_reader.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {

/// The query with words and values that the archive has in the place of those
/// that it has not, or hardly, where such are near (WordCorrection,
/// correct_value()). Nothing where there is nothing to correct, and where what
/// comes of it matches no more articles than the query itself, of those that
/// the selections of `options` leave.
///
/// Words with `*`, dates, numbers and words in capitals alone are left as they
/// are, and so is what stands behind the first few mistakes: each costs a walk
/// through the list of words. Xapian's exceptions come out.
[[nodiscard]] std::optional<syntax::Node> suggest(const syntax::Node& query,
                                                  const SearchOptions& options,
                                                  match::IndexReader& index, Analyzer& analyzer);

}  // namespace kliping
