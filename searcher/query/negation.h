// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/query/deadline.h"

namespace kliping {

/// `query` without the articles that `unwanted` finds; the weights are those
/// of `query`. The only way to negate. `among` finds at least what `query`
/// does: `unwanted` is looked for in that. It should have no negation in it, or
/// groups within groups would be searched twice as often with each level.
///
/// On the right of OP_AND_NOT, Xapian 1.4.22 asks an OP_AND for matches of a
/// least weight that was never set (MultiAndPostList), at which an OP_OR or
/// OP_AND_MAYBE in it passes over some. So what both find is searched by
/// itself, in each database once, and OP_AND_NOT gets a list of articles. (OP_XOR
/// would do, but ends the program where one of several joined databases is
/// without matches.) Works over several joined databases, but not over remote
/// ones.
///
/// That search throws TimeIsUp at the `deadline`, which must live as long as
/// the query is used; without one it never does.
[[nodiscard]] Xapian::Query without(const Xapian::Query& query, const Xapian::Query& unwanted,
                                    const Xapian::Query& among, Deadline* deadline = nullptr);

}  // namespace kliping
