// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "common/program/terminal.h"
#include "kliping/report.h"

namespace kliping::app {

/// How far a run has come.
struct ProgressFacts {
  Stage stage = Stage::reading;
  std::chrono::duration<double> elapsed = {};  ///< since the stage began

  // Of reading alone:
  std::size_t articles = 0;
  double articles_a_second = 0;
  std::optional<double> part_done = std::nullopt;  ///< 0 to 1, where it is known
  std::optional<std::chrono::duration<double>> left = std::nullopt;
};

/// The facts for a log: all that are known, parted by commas.
[[nodiscard]] std::string progress_text(const ProgressFacts& facts);

/// The facts as one line that is narrower than `screen`: with a bar where
/// there is room for it, and without what there is no room for, the least
/// important first. In ASCII where the locale's characters are not UTF-8.
[[nodiscard]] std::string progress_line(const ProgressFacts& facts, const program::Screen& screen);

}  // namespace kliping::app
