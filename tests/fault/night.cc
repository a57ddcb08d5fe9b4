// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/night.h"

#include <array>

#include "kliping/indexer.h"

namespace kliping::test {
namespace {

/// Readers see what is new as often as can be, so that there are many commits;
/// one worker, so that the calls come in the same order each time.
RunOptions restless() { return {.jobs = 1, .commit_interval = std::chrono::milliseconds(0)}; }

std::vector<std::string> inputs_in(const std::filesystem::path& directory) {
  return {directory.string()};
}

void build_from(const std::filesystem::path& archive, const std::filesystem::path& inputs) {
  RunObserver observer;
  build_archive(archive, inputs_in(inputs), {.run = restless()}, observer);
}

void build_first(const NightPlaces& places) { build_from(places.archive, places.first_inputs); }
void build_second(const NightPlaces& places) { build_from(places.archive, places.second_inputs); }

void update_second(const NightPlaces& places) {
  RunObserver observer;
  update_archive(places.archive, inputs_in(places.second_inputs), {.run = restless()}, observer);
}

/// Commits only at the end.
void update_and_prune_second(const NightPlaces& places) {
  RunObserver observer;
  update_archive(places.archive, inputs_in(places.second_inputs),
                 {.prune = PruneLimit{.percent = 50}}, observer);
}

void prune_to_second(const NightPlaces& places) {
  RunObserver observer;
  prune_archive(places.archive, inputs_in(places.second_inputs),
                {.prune = PruneLimit{.percent = 50}, .run = restless()}, observer);
}

void compact(const NightPlaces& places) {
  RunObserver observer;
  compact_archive(places.archive, restless(), observer);
}

constexpr std::array removed_ids{"kabar-002", "kabar-017", "kabar-025", "kabar-026"};

void remove_some(const NightPlaces& places) {
  RunObserver observer;
  const std::vector<std::string> ids(removed_ids.begin(), removed_ids.end());
  remove_articles(places.archive, ids, restless(), observer);
}

/// The articles of the first evening that the second has not.
std::set<std::string> gone_on_the_second() {
  std::set<std::string> gone;
  const Content kept = content_of(second_evening());
  for (const auto& [id, title] : content_of(first_evening())) {
    if (!kept.contains(id)) gone.insert(id);
  }
  return gone;
}

}  // namespace

const std::vector<Night>& all_nights() {
  static const std::vector<Night> nights{
      {"FirstBuild", {}, build_first, Way::at_once},
      {"SecondBuild", {build_first}, build_second, Way::at_once},
      {"ThirdBuild", {build_second, build_first}, build_second, Way::at_once},
      {"Update", {build_first}, update_second, Way::in_steps, second_evening()},
      {"UpdateWithPruning",
       {build_first},
       update_and_prune_second,
       Way::in_steps,
       second_evening(),
       gone_on_the_second()},
      {"Pruning", {build_first}, prune_to_second, Way::in_steps, {}, gone_on_the_second()},
      {"Compaction", {build_first, update_second}, compact, Way::at_once},
      {"Removal",
       {build_first},
       remove_some,
       Way::in_steps,
       {},
       {removed_ids.begin(), removed_ids.end()}},
  };
  return nights;
}

bool may_be_seen(const Content& seen, const Night& night, const Content& before,
                 const Content& after) {
  if (seen == before || seen == after) return true;
  if (night.way == Way::at_once) return false;
  Content state = before;
  for (const InputFile& file : night.written) {
    for (const Story& story : file.stories) {
      state[story.id] = story.title;
      if (seen == state) return true;
    }
  }
  for (const std::string& id : night.removed) {
    if (!seen.contains(id)) state.erase(id);
  }
  return seen == state;
}

}  // namespace kliping::test
