// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <random>

#include "kliping/searcher.h"
#include "tests/soak/rounds.h"

namespace kliping::soak {

/// What a reader did.
struct Readings {
  std::uint64_t searches = 0;
  std::uint64_t fetches = 0;
  std::uint64_t rounds_seen = 0;  ///< how often another round was seen than before
};

/// One thread that asks the shared Searcher and checks each answer.
class Reader {
 public:
  Reader(const Searcher& searcher, const Progress& progress, unsigned seed)
      : searcher_(searcher), progress_(progress), random_(seed) {}

  /// Asks one thing, drawn by lot. Throws std::exception that says what is
  /// wrong with the answer, or what the Searcher threw.
  void ask();

  [[nodiscard]] const Readings& readings() const { return readings_; }

 private:
  void search_steady();
  void count_steady();
  void search_one_round();
  void search_restless();
  void fetch();

  /// Notes the round of an answer that was asked for when `oldest` was the
  /// newest that was known to be committed.
  void note(int round, int oldest);

  const Searcher& searcher_;
  const Progress& progress_;
  std::mt19937 random_;
  int last_round_ = 0;
  Readings readings_;
};

}  // namespace kliping::soak
