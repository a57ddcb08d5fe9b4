// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/query_table.h"

#include <fstream>
#include <stdexcept>

#include "common/text/split.h"
#include "tests/support/command.h"

namespace kliping::test {

std::vector<QueryRow> query_table(const std::string& name) {
  std::ifstream file(source_directory() / "tests" / "golden" / name);
  if (!file) throw std::runtime_error("there is no table " + name);
  std::vector<QueryRow> rows;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto columns = split(line, '\t');
    if (columns.size() != 2) throw std::runtime_error("not two columns: " + line);
    rows.push_back({std::string(columns[0]), std::string(columns[1])});
  }
  return rows;
}

}  // namespace kliping::test
