// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text/analyzer.h"
#include "searcher/match/plan.h"
#include "searcher/query/syntax_tree.h"

namespace kliping::match {

/// The plan that finds what a syntax tree describes.
///
/// A word matches by its stems, and weighs more where its surface form
/// stands too; filters and dates never weigh. A word with parts
/// (`Al-Arabiya`) is a phrase of them, unless the Analyzer takes them for one
/// word (`buku-buku`): then it is that word.
[[nodiscard]] Plan make_plan(const syntax::Node& node, Analyzer& analyzer);

/// The words side by side in this order, in a field of words. Requires one.
[[nodiscard]] Plan phrase_plan(Field field, const std::vector<std::string>& forms);

}  // namespace kliping::match
