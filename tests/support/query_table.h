// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kliping::test {

/// A line of a table of queries in tests/golden/: the query, and what the
/// language says of it.
struct QueryRow {
  std::string query;
  std::string answer;
};

/// The lines of that table, without comments and empty lines. Throws
/// std::runtime_error where it is not there or a line has not two columns.
[[nodiscard]] std::vector<QueryRow> query_table(const std::string& name);

}  // namespace kliping::test
