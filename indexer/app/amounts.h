// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

/// Sizes and times as people read them.
namespace kliping::app {

/// `812 B`, `12.3 kB`, `1.2 MB`, `3.4 GB`: thousands, as disks are sold.
[[nodiscard]] std::string describe_bytes(std::uint64_t bytes);

/// `45 s`, `3 min`, `2 h 5 min`, as exact as it matters.
[[nodiscard]] std::string describe_duration(std::chrono::duration<double> duration);

/// `2025-03-10 01:02:03 UTC`.
[[nodiscard]] std::string describe_time(std::chrono::system_clock::time_point time);

}  // namespace kliping::app
