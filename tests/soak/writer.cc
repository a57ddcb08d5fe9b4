// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/writer.h"

#include <array>
#include <stdexcept>

#include "kliping/indexer.h"

namespace kliping::soak {
namespace {

namespace fs = std::filesystem;

/// A full build, and in the middle between two of them a compaction.
constexpr int rounds_between_builds = 10;

/// Now one generation is kept, now two: readers must not mind that the one
/// they read is outdated at once.
RunOptions kept(int round) { return {.keep = round % 20 < 10 ? 1U : 2U}; }

std::vector<std::string> inputs_of_both(const fs::path& inputs) {
  return {steady_inputs(inputs).string(), restless_inputs(inputs).string()};
}

void build(const fs::path& archive, const fs::path& inputs, int round) {
  RunObserver observer;
  build_archive(archive, inputs_of_both(inputs), {.run = kept(round)}, observer);
}

/// One commit for all that is written, and where it prunes one for what goes.
void update(const fs::path& archive, const fs::path& inputs, int round) {
  RunObserver observer;
  UpdateOptions options{.run = kept(round)};
  if (round % 2 == 0) options.prune = PruneLimit{.percent = 100};
  const Report report = update_archive(archive, inputs_of_both(inputs), options, observer);
  if (report.replaced < steady_articles) {
    throw std::runtime_error("an update has not replaced all that had changed");
  }
}

/// Many commits one after the other: readers are overtaken again and again.
void stir(const fs::path& archive, const fs::path& inputs, int round) {
  RunObserver observer;
  write_restless(inputs, round);
  const std::vector<std::string> restless{restless_inputs(inputs).string()};
  const RunOptions at_once{.commit_interval = std::chrono::milliseconds(0)};
  update_archive(archive, restless, {.run = at_once}, observer);
  const auto number = static_cast<std::size_t>(round);
  const std::array gone{restless_id(number % most_restless_articles),
                        restless_id((number * 7 + 3) % most_restless_articles)};
  remove_articles(archive, gone, at_once, observer);
}

void write_round(const fs::path& archive, const fs::path& inputs, int round) {
  if (round % rounds_between_builds == 0) {
    build(archive, inputs, round);
    return;
  }
  update(archive, inputs, round);
  if (round % rounds_between_builds == rounds_between_builds / 2) {
    RunObserver observer;
    compact_archive(archive, kept(round), observer);
  }
}

}  // namespace

void build_first_round(const fs::path& archive, const fs::path& inputs) {
  write_steady(inputs, 0);
  write_restless(inputs, 0);
  build(archive, inputs, 0);
}

void write_rounds(const fs::path& archive, const fs::path& inputs, Progress& progress) {
  for (int round = 1; !progress.stop; ++round) {
    write_steady(inputs, round);
    progress.started = round;
    write_round(archive, inputs, round);
    progress.committed = round;
    stir(archive, inputs, round);
  }
}

}  // namespace kliping::soak
