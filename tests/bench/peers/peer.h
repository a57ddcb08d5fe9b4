// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/peers/bench_article.h"
#include "tests/bench/peers/bench_query.h"
#include "tests/bench/peers/measure.h"

namespace kliping::bench {

/// An engine of the comparison. It indexes title and body of an article as one
/// text, every word of it with its places; publisher and date to filter and to
/// count by; and keeps the article's id, but not its text.
class Peer {
 public:
  Peer() = default;
  virtual ~Peer() = default;
  Peer(const Peer&) = delete;
  Peer& operator=(const Peer&) = delete;

  /// Of the engine: `3.40.1`.
  [[nodiscard]] virtual std::string version() = 0;

  /// Indexes a file of articles in the common form into `directory`, which is
  /// there and empty.
  virtual void index(const std::string& articles, const std::string& directory) = 0;

  /// The size of the index, in bytes: of all files in `directory` where it is
  /// not told otherwise.
  [[nodiscard]] virtual std::uintmax_t size(const std::string& directory);

  /// Opens the index, to stay open while the peer lives, and prepares queries.
  [[nodiscard]] virtual std::vector<Ask> open(const std::string& directory,
                                              const std::vector<BenchQuery>& queries) = 0;
};

/// The main() of an engine's program:
///   PROGRAM version
///   PROGRAM index DIRECTORY ARTICLES     prints nothing
///   PROGRAM size DIRECTORY               prints bytes
///   PROGRAM search DIRECTORY QUERIES     prints what measure.h says
/// The exit code, with a message on standard error where it is not 0.
[[nodiscard]] int run_peer(Peer& peer, int argc, char** argv);

/// Title and body as every peer indexes them.
[[nodiscard]] std::string text_of(const BenchArticle& article);

/// The words of a query with `between` between them.
[[nodiscard]] std::string join(const std::vector<std::string>& words, const std::string& between);

}  // namespace kliping::bench
