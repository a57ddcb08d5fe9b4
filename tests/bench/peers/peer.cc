// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/peer.h"

#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>

#include "tests/bench/peers/bench_article.h"

namespace kliping::bench {
namespace {

void run(Peer& peer, const std::vector<std::string>& arguments) {
  const std::string command = arguments.empty() ? "" : arguments.front();
  if (command == "version" && arguments.size() == 1) {
    std::cout << peer.version() << '\n';
  } else if (command == "index" && arguments.size() == 3) {
    peer.index(arguments[2], arguments[1]);
  } else if (command == "size" && arguments.size() == 2) {
    std::cout << peer.size(arguments[1]) << '\n';
  } else if (command == "search" && arguments.size() == 3) {
    const auto queries = read_queries(arguments[2]);
    print(queries, measure(peer.open(arguments[1], queries)));
  } else {
    throw std::runtime_error(
        "usage: version | index DIRECTORY ARTICLES | size DIRECTORY | search DIRECTORY QUERIES");
  }
}

}  // namespace

std::uintmax_t Peer::size(const std::string& directory) {
  std::uintmax_t bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory)) {
    if (entry.is_regular_file()) bytes += entry.file_size();
  }
  return bytes;
}

int run_peer(Peer& peer, int argc, char** argv) {
  try {
    run(peer, {argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << argv[0] << ": " << error.what() << '\n';
    return EXIT_FAILURE;
  }
  return EXIT_SUCCESS;
}

std::string text_of(const BenchArticle& article) { return article.title + '\n' + article.body; }

std::string join(const std::vector<std::string>& words, const std::string& between) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += between;
    text += word;
  }
  return text;
}

}  // namespace kliping::bench
