// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "tests/soak/rounds.h"

namespace kliping::soak {

/// Builds the archive of round 0.
void build_first_round(const std::filesystem::path& archive, const std::filesystem::path& inputs);

/// Writes round after round until it is told to stop: updates with and without
/// pruning, updates in many commits, removals, and now and then a full build
/// or a compaction. Throws Error.
void write_rounds(const std::filesystem::path& archive, const std::filesystem::path& inputs,
                  Progress& progress);

}  // namespace kliping::soak
