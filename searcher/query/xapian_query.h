// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include "common/text/analyzer.h"
#include "searcher/query/deadline.h"
#include "searcher/query/syntax_tree.h"

namespace kliping {

/// The query that Xapian runs for a syntax tree.
///
/// A word matches by its stems, and weighs more where its surface form
/// stands too; filters and dates never weigh. A word with parts
/// (`Al-Arabiya`) is a phrase of them, unless the Analyzer takes them for one
/// word (`buku-buku`): then it is that word.
///
/// What is negated is searched by itself while the query runs, until the
/// `deadline` (negation.h).
[[nodiscard]] Xapian::Query to_xapian(const syntax::Node& node, Analyzer& analyzer,
                                      Deadline* deadline = nullptr);

}  // namespace kliping
