// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_queries ARTICLES [--count N] [--seed N]: prints queries made of the words
// of a file of articles in the common form (bench_article.h), so many of each
// kind (250), as lines of bench_query.h.
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

#include "tests/bench/peers/arguments.h"
#include "tests/bench/peers/query_generator.h"

namespace {

using namespace kliping::bench;

std::size_t count_articles(const std::string& path) {
  ArticleReader reader(path);
  std::size_t count = 0;
  for (BenchArticle article; reader.next(article);) ++count;
  return count;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Arguments arguments(argc, argv, 1, {"count", "seed"});
    const std::string& path = arguments.positional(0);
    // Evenly over the file, since news of one outlet or day may stand together.
    const std::size_t every =
        std::max<std::size_t>(1, count_articles(path) / QueryGenerator::most_samples);
    QueryGenerator generator(arguments.number("seed", 1945));
    ArticleReader reader(path);
    for (BenchArticle article; reader.next(article);) generator.add(article, every);
    for (const BenchQuery& query : generator.generate(arguments.number("count", 250))) {
      std::cout << to_line(query) << '\n';
    }
  } catch (const std::exception& error) {
    std::cerr << "make_queries: " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}
