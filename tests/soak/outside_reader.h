// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "tests/soak/rounds.h"

namespace kliping::soak {

/// Runs kliping-search on the archive, as someone at a terminal does, and
/// checks what it prints. Throws std::exception that says what is wrong.
void ask_from_outside(const std::filesystem::path& archive, const Progress& progress);

}  // namespace kliping::soak
