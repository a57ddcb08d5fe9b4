// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "common/text/split.h"
#include "tests/support/command.h"

namespace kliping::test {
namespace {

std::vector<std::string> copies(const std::vector<std::string_view>& parts) {
  return {parts.begin(), parts.end()};
}

GoldenArticle read_row(const std::string& line) {
  const auto columns = copies(split(line, '\t'));
  if (columns.size() != 8) throw std::runtime_error("not eight columns: " + line);
  const auto cited =
      columns[3].empty() ? std::vector<std::string>() : copies(split(columns[3], '|'));
  return {columns[0], columns[1], columns[2], cited,
          columns[4], columns[5], columns[6], columns[7]};
}

}  // namespace

std::vector<GoldenArticle> golden_articles() {
  std::vector<GoldenArticle> articles;
  for (const auto& entry :
       std::filesystem::directory_iterator(source_directory() / "tests/golden")) {
    if (!entry.path().filename().string().starts_with("sample_corpus_")) continue;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (!line.empty() && line.front() != '#') articles.push_back(read_row(line));
    }
  }
  if (articles.empty()) throw std::runtime_error("no golden articles");
  return articles;
}

}  // namespace kliping::test
