// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "searcher/query/syntax_tree.h"

namespace kliping::syntax {

/// What whoever wrote the query may want to know of it: that `atau` in small
/// letters is a word, that a comma parts no values, and for each acronym with
/// several meanings, which they are, since none of them is searched for.
[[nodiscard]] std::vector<std::string> remarks_on(const Node& query);

}  // namespace kliping::syntax
