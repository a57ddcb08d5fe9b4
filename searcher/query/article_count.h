// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstddef>

namespace kliping {

/// How many articles match, exactly. Xapian's exceptions come out.
[[nodiscard]] inline std::size_t count_articles(const Xapian::Database& database,
                                                const Xapian::Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  // To look at every match is what makes the count exact.
  return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

}  // namespace kliping
