// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "tests/fault/night_corpus.h"

namespace kliping::test {

/// Where a night happens.
struct NightPlaces {
  std::filesystem::path archive;
  std::filesystem::path first_inputs;   ///< first_evening()
  std::filesystem::path second_inputs;  ///< second_evening()
};

/// What is done to an archive.
using Deed = void (*)(const NightPlaces& places);

/// The way that articles may be seen to go while a deed is done: all at once,
/// or one after the other in the order of the inputs.
enum class Way { at_once, in_steps };

/// One deed that must survive whatever goes wrong while it is done.
struct Night {
  const char* name;
  std::vector<Deed> before;  ///< what has happened to the archive until then
  Deed deed;
  Way way;
  /// What is written step by step, as far as it is not there yet.
  Evening written = {};
  /// What goes when all of that is written, in any order.
  std::set<std::string> removed = {};
};

inline void PrintTo(const Night& night, std::ostream* out) { *out << night.name; }

/// All that kliping-index can do to an archive.
[[nodiscard]] const std::vector<Night>& all_nights();

/// Whether a reader may see this while or after the deed was interrupted,
/// where there was `before` before it and would be `after` after it.
[[nodiscard]] bool may_be_seen(const Content& seen, const Night& night, const Content& before,
                               const Content& after);

}  // namespace kliping::test
