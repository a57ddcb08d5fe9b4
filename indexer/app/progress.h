// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "common/program/terminal.h"
#include "indexer/app/moving_rate.h"
#include "indexer/app/progress_line.h"
#include "kliping/report.h"

namespace kliping::app {

/// Decides when it is time to show how far a run has come, and what to show:
/// on a screen that redraws a line at most five times a second, else a line a
/// minute.
class Progress {
 public:
  using Clock = std::function<TimePoint()>;

  /// Gives the bytes of all inputs, nothing where they cannot be measured.
  using Measure = std::function<std::optional<std::uint64_t>()>;

  /// The run begins now, with reading. `measure` is asked once, when the first
  /// line is due.
  Progress(program::Screen screen, Measure measure, Clock clock = std::chrono::steady_clock::now);

  /// Another stage begins; gives the line that is to be shown, if any: one
  /// that redraws shows it at once.
  [[nodiscard]] std::optional<std::string> begin(Stage stage);

  /// The line that is to be shown now, if any is due.
  [[nodiscard]] std::optional<std::string> due(const Report& so_far);

 private:
  [[nodiscard]] std::string line(const Report& so_far, TimePoint now);
  void measure_reading(ProgressFacts& facts, const Report& so_far, TimePoint now);

  program::Screen screen_;
  Measure measure_;
  Clock clock_;
  Stage stage_ = Stage::reading;
  TimePoint stage_start_;
  TimePoint next_;
  MovingRate articles_;
  MovingRate bytes_;
  bool measured_ = false;
  std::optional<std::uint64_t> bytes_in_all_;
};

}  // namespace kliping::app
