// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/app/amounts.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>

namespace kliping::app {

std::string describe_bytes(std::uint64_t bytes) {
  if (bytes < 1000) return fmt::format("{} B", bytes);
  constexpr std::array<std::string_view, 4> units{"kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  double amount = static_cast<double>(bytes) / 1e3;
  // What would be rounded to 1000.0 is shown in the next unit.
  for (; amount >= 999.95 && unit + 1 < units.size(); ++unit) amount /= 1e3;
  return fmt::format("{:.1f} {}", amount, units.at(unit));
}

std::string describe_duration(std::chrono::duration<double> duration) {
  const auto seconds = std::llround(duration.count());
  if (seconds < 60) return fmt::format("{} s", seconds);
  const auto minutes = std::llround(duration.count() / 60);
  if (minutes < 60) return fmt::format("{} min", minutes);
  return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string describe_time(std::chrono::system_clock::time_point time) {
  return fmt::format("{:%Y-%m-%d %H:%M:%S} UTC",
                     fmt::gmtime(std::chrono::system_clock::to_time_t(time)));
}

}  // namespace kliping::app
