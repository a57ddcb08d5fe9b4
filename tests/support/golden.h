// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kliping::test {

/// What the author of an article of the sample corpus says that it is: one
/// row of tests/golden/sample_corpus_*.tsv, written by hand.
struct GoldenArticle {
  std::string key;  ///< the id; a path is one below sample_corpus/
  std::string title;
  std::string publisher;
  std::vector<std::string> cited;
  std::string published;  ///< YYYY-MM-DD, empty where unknown
  std::string date_origin;
  std::string section;
  std::string place;
};

/// All rows of these tables, one for each format.
std::vector<GoldenArticle> golden_articles();

}  // namespace kliping::test
