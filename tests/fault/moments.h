// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <limits>

namespace kliping::test {

/// How many calls on Xapian's files are tried in a night, at most; with the
/// others these are some hundred moments in all. All calls are tried where
/// KLIPING_EVERY_CALL is set. And how often two writers are started together.
/// Sanitizers make each many times slower.
#ifdef KLIPING_SANITIZED
inline constexpr std::size_t sampled_moments = 8;
inline constexpr int rounds_of_two_writers = 10;
#else
inline constexpr std::size_t sampled_moments = 40;
inline constexpr int rounds_of_two_writers = 100;
#endif

inline std::size_t moments_of_a_night() {
  return std::getenv("KLIPING_EVERY_CALL") == nullptr ? sampled_moments
                                                      : std::numeric_limits<std::size_t>::max();
}

}  // namespace kliping::test
